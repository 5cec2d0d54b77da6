package fr.phoenix.bot.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/** Calls the web chat of whichever service is up, again and again until there is an answer, as a browser that will not lose a word does. */
final class WebClient {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Half a minute after the world was healed, everything must be acknowledged. */
    private static final int MOST_TRIES = 2_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<Node> nodes;
    private final Notes notes;
    private final AtomicBoolean given = new AtomicBoolean();

    WebClient(List<Node> nodes, Notes notes) {
        this.nodes = nodes;
        this.notes = notes;
    }

    /** Ends all attempts: what is unanswered by now stays so. */
    void giveUp() {
        given.set(true);
    }

    /** The first answer that says something: anything but a failure of the service or of the way to it. */
    HttpResponse<String> post(String path, String token, String json, RandomGenerator random)
            throws InterruptedException {
        for (int tries = 0; tries < MOST_TRIES && !given.get(); tries++) {
            var port = nodes.get(random.nextInt(nodes.size())).port();
            if (port.isPresent()) {
                notes.count("calls");
                try {
                    var response = http.send(request(port, path, token, json), BodyHandlers.ofString());
                    if (response.statusCode() < 500 && response.statusCode() != 429) {
                        return response;
                    }
                    notes.count("answered " + response.statusCode());
                    if (response.statusCode() == 500) {
                        notes.surprise("a call was answered 500: " + path);
                    }
                } catch (IOException e) {
                    notes.count("calls broken off");
                }
            }
            TimeUnit.MILLISECONDS.sleep(50 + random.nextInt(300));
        }
        throw new InterruptedException("gave up");
    }

    private static HttpRequest request(OptionalInt port, String path, String token, String json) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.getAsInt() + "/api/chat" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }
}
