package fr.phoenix.bot.restore;

import fr.phoenix.dialogs.Language;
import fr.phoenix.persistence.privacy.RestoreGuard;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses every call but those for health and metrics with 503 and a problem detail (RFC 9457), while the guard is closed. */
final class ClosedDoor extends OncePerRequestFilter {

    private static final Pattern HEALTH = Pattern.compile("/actuator/[a-z/]+");
    private final RestoreGuard guard;

    ClosedDoor(RestoreGuard guard) {
        this.guard = guard;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return guard.isOpen() || HEALTH.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var sentence = switch (Language.of(accepted == null ? "fr" : accepted)) {
            case FR -> "Le service est momentanément indisponible. Réessayez un peu plus tard.";
            case EN -> "The service is unavailable for a while. Please try again a little later.";
        };
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem(sentence));
    }

    private static byte[] problem(String sentence) {
        return """
                {"title":"Service Unavailable","status":503,"code":"unavailable","detail":"%s"}""".formatted(sentence).getBytes(StandardCharsets.UTF_8);
    }
}
