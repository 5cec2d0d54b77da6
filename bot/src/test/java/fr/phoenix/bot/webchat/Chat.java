package fr.phoenix.bot.webchat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One anonymous conversation over the public API, as a client outside sees it. */
public final class Chat implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WAIT = "wait=50";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;
    private final String id;

    /** What the service said to one call. */
    public record Answer(int status, JsonNode body) {

        public List<String> states() {
            return texts("state");
        }

        public List<String> texts(String field) {
            return body.path("replies")
                    .valueStream()
                    .map(reply -> reply.path(field).asString(""))
                    .toList();
        }
    }

    private Chat(String base, String token, String id) {
        this.base = base;
        this.token = token;
        this.id = id;
    }

    public static Chat open(String base, String locale) throws IOException, InterruptedException {
        try (var nobody = new Chat(base, "", "")) {
            var opened = nobody.call("POST", "/sessions", JSON.writeValueAsString(Map.of("locale", locale)));
            return new Chat(
                    base,
                    opened.body().path("token").asString(""),
                    opened.body().path("conversationId").asString(""));
        }
    }

    /** Shows a code with the session of {@code former}, if any; the answer holds the fresh token. */
    public static Answer join(String base, String code, Optional<Chat> former)
            throws IOException, InterruptedException {
        try (var nobody = new Chat(base, former.map(chat -> chat.token).orElse(""), "")) {
            return nobody.call("POST", "/sessions", JSON.writeValueAsString(Map.of("locale", "fr", "person", code)));
        }
    }

    /** The session that a {@link #join} gave. */
    public static Chat joined(String base, Answer answer) {
        return new Chat(
                base,
                answer.body().path("token").asString(""),
                answer.body().path("conversationId").asString(""));
    }

    /** The same conversation, at another address: after a restart. */
    public Chat at(String otherBase) {
        return new Chat(otherBase, token, id);
    }

    String token() {
        return token;
    }

    public String id() {
        return id;
    }

    /** Through the welcome in French, tu, with consent. */
    public Chat welcomed() throws IOException, InterruptedException {
        for (var choice : List.of("fr", "tu", "adult", "agree")) {
            choose(choice);
        }
        return this;
    }

    public Answer say(String text) throws IOException, InterruptedException {
        return post(UUID.randomUUID().toString(), "text", text, "Prefer", WAIT);
    }

    public Answer choose(String choice) throws IOException, InterruptedException {
        return post(UUID.randomUUID().toString(), "choice", choice, "Prefer", WAIT);
    }

    public Answer post(String messageId, String field, String value, String... headers)
            throws IOException, InterruptedException {
        return call(
                "POST",
                "/messages",
                JSON.writeValueAsString(Map.of("clientMessageId", messageId, field, value)),
                headers);
    }

    public Answer upload(String name, String content, String... headers) throws IOException, InterruptedException {
        var boundary = "part-" + UUID.randomUUID();
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="clientMessageId"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: application/octet-stream\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(boundary, UUID.randomUUID(), name, content);
        return send(request("/documents", headers)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    public Answer history(long after) throws IOException, InterruptedException {
        return get("/history?after=" + after);
    }

    public Answer call(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
    }

    public int download(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + url)).header("Authorization", "Bearer " + token);
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    /** The ids of the next replies of the stream after {@code last}; then the stream is cut. */
    public List<Long> stream(long last, int most) throws IOException, InterruptedException {
        var request =
                request("/events", "Last-Event-ID", String.valueOf(last)).setHeader("Accept", "text/event-stream");
        try (Stream<String> lines =
                client.send(request.build(), BodyHandlers.ofLines()).body()) {
            var ids = new ArrayList<Long>();
            lines.filter(line -> line.startsWith("id:"))
                    .limit(most)
                    .forEach(line -> ids.add(Long.parseLong(line.substring(3).strip())));
            return ids;
        }
    }

    /** The lines of the stream of replies after {@code last}, until it ends or is closed. */
    public Stream<String> events(long last) throws IOException, InterruptedException {
        var request =
                request("/events", "Last-Event-ID", String.valueOf(last)).setHeader("Accept", "text/event-stream");
        return client.send(request.build(), BodyHandlers.ofLines()).body();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/chat" + path))
                .timeout(Duration.ofSeconds(55))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                response.statusCode(), response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
