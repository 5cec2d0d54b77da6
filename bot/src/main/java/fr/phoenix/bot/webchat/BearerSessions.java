package fr.phoenix.bot.webchat;

import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.persistence.websession.WebSession;
import fr.phoenix.persistence.websession.WebSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers the session of a call: by {@code Authorization: Bearer}, or, for the stream of replies alone, by a one-use
 * {@code ?ticket=}. A controller that asks for a {@link WebSession} cannot be reached without one.
 */
@Component
class BearerSessions implements HandlerMethodArgumentResolver {

    private static final String BEARER = "Bearer ";

    private static final RequestMatcher STREAM =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/api/chat/events");

    private final WebSessions sessions;

    BearerSessions(WebSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == WebSession.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return bearer(request.getHeader(HttpHeaders.AUTHORIZATION))
                .or(() -> ticket(request))
                .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, Reason.NO_SESSION));
    }

    /** The session of a call that needs none. */
    Optional<WebSession> of(HttpServletRequest call) {
        return bearer(call.getHeader(HttpHeaders.AUTHORIZATION));
    }

    private Optional<WebSession> bearer(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> sessions.find(header.substring(BEARER.length())));
    }

    private Optional<WebSession> ticket(NativeWebRequest request) {
        return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .filter(STREAM::matches)
                .map(stream -> stream.getParameter("ticket"))
                .flatMap(sessions::redeem);
    }
}
