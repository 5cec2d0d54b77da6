package fr.phoenix.bot.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Forgets the failed tries, and leads to the page that was asked for. */
final class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LoginAttempts attempts;

    LoginSuccess(LoginAttempts attempts) {
        this.attempts = attempts;
        setDefaultTargetUrl("/console");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        attempts.succeeded(authentication.getName(), request.getRemoteAddr());
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
