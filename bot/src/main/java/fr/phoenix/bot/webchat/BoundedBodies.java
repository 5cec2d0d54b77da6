package fr.phoenix.bot.webchat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses JSON bodies that say no length, or one beyond {@value #MOST_BYTES} bytes: the longest paste, escaped, is well below. */
@Component
class BoundedBodies extends OncePerRequestFilter {

    private static final long MOST_BYTES = 512 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/chat/")
                || !"POST".equals(request.getMethod())
                || request.getRequestURI().endsWith("/documents");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > MOST_BYTES) {
            problem(response, HttpStatus.CONTENT_TOO_LARGE, "Ce message est trop long. / This message is too long.");
        } else if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            problem(response, HttpStatus.LENGTH_REQUIRED, "Content-Length manque. / Content-Length is missing.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void problem(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
