package fr.phoenix.bot.webchat;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.dialogs.Language;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns refusals and failures into problem details (RFC 9457) whose {@code detail} is a sentence for the person. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own advice, whose sentences are English and for developers
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return answer(refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(new Refusal(HttpStatus.BAD_REQUEST, Reason.UNREADABLE, "JSON"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(new Refusal(HttpStatus.CONTENT_TOO_LARGE, Reason.TOO_LARGE), request);
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    ResponseEntity<ProblemDetail> noParts(Exception e, HttpServletRequest request) {
        return answer(new Refusal(HttpStatus.BAD_REQUEST, Reason.UNREADABLE, "multipart, file"), request);
    }

    /** The database is away: nothing was accepted, so nothing is acknowledged. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> unavailable(Exception e, HttpServletRequest request) {
        LOG.warn("storage failed: {}", Failures.describe(e));
        return answer(new Refusal(HttpStatus.SERVICE_UNAVAILABLE, Reason.UNAVAILABLE), request);
    }

    static ResponseEntity<ProblemDetail> answer(Refusal refusal, HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var problem = ProblemDetail.forStatusAndDetail(
                refusal.status(), refusal.say(Language.of(accepted == null ? "fr" : accepted)));
        problem.setProperty("code", refusal.code());
        var response = ResponseEntity.status(refusal.status());
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "2");
        }
        if (refusal.status() == HttpStatus.TOO_MANY_REQUESTS) {
            response.header(HttpHeaders.RETRY_AFTER, refusal.argument());
        }
        return response.body(problem);
    }
}
