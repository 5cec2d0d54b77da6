package fr.phoenix.bot.webchat;

import fr.phoenix.bot.webchat.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers calls that reach no controller in the words of {@link Refusals}, which hears of those that do. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Misdirected {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notJson(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return Refusals.answer(new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Reason.NOT_JSON), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        var refused = Refusals.answer(new Refusal(HttpStatus.METHOD_NOT_ALLOWED, Reason.NO_SUCH_CALL), request);
        var supported = e.getSupportedMethods();
        return supported == null
                ? refused
                : ResponseEntity.status(refused.getStatusCode())
                        .header(HttpHeaders.ALLOW, String.join(", ", supported))
                        .body(refused.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingThere(NoResourceFoundException e, HttpServletRequest request) {
        return Refusals.answer(new Refusal(HttpStatus.NOT_FOUND, Reason.NO_SUCH_CALL), request);
    }
}
