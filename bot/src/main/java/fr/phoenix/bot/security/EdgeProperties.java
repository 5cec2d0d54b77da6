package fr.phoenix.bot.security;

import fr.phoenix.persistence.embedded.StartRefused;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service is reached from.
 *
 * @param widgetOrigins exact origins that may embed the widget, for example {@code https://www.example.org}; {@code
 *     PHOENIX_WIDGET_ORIGINS}
 * @param publicUrl how people reach the service; empty when nobody said; {@code PHOENIX_PUBLIC_URL}
 */
@ConfigurationProperties("phoenix")
public record EdgeProperties(
        @DefaultValue List<String> widgetOrigins,
        @DefaultValue("") String publicUrl) {

    public EdgeProperties {
        widgetOrigins = widgetOrigins.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(origin ->
                        checked(origin, "PHOENIX_WIDGET_ORIGINS", "exact origins such as https://www.example.org"))
                .toList();
        publicUrl = publicUrl.strip().replaceAll("/+$", "");
        if (!publicUrl.isEmpty()) {
            checked(publicUrl, "PHOENIX_PUBLIC_URL", "an address such as https://phoenix.example.org");
        }
    }

    /** The origins whose pages may call the chat: those that embed the widget, and our own as the proxy shows it. */
    List<String> origins() {
        var origins = new ArrayList<>(widgetOrigins);
        if (!publicUrl.isEmpty()) {
            origins.add(publicUrl);
        }
        return List.copyOf(origins);
    }

    private static String checked(String origin, String variable, String shape) {
        try {
            var uri = URI.create(origin);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawPath().isEmpty();
            if (web && bare) {
                return origin;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new StartRefused(
                variable + " has \"" + origin + "\", which is not an origin.",
                "Write " + shape + ", without a path and without *; separate several with commas.");
    }
}
