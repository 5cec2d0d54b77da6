package fr.phoenix.bot.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser without JavaScript does: keeps cookies, fills in forms with their hidden fields. Follows no redirect by itself. */
final class Browser implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browser(int port) {
        base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = request(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Posts without saying the length beforehand. */
    HttpResponse<String> stream(String path, String body, String... headers) throws IOException, InterruptedException {
        var chunks = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        var request = request(path).headers(headers).POST(chunks);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The status of a call whose body never ends; leaves it at once. */
    int open(String path) throws IOException, InterruptedException {
        var response = client.send(request(path).GET().build(), BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            return response.statusCode();
        }
    }

    /** Opens the page, fills in its form and sends it to the same address. */
    HttpResponse<String> submit(String page, Map<String, String> fields) throws IOException, InterruptedException {
        var token = CSRF.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no form on " + page.replaceAll("[A-Za-z0-9_-]{43}", "…"));
        }
        return post(page, fields, "_csrf=" + encode(token.group(1)));
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String more)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, body + "&" + more, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
