package fr.phoenix.bot.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands for Telegram as a process of its own. Every message it takes is written down before it answers; now and then it asks for patience,
 * fails, or takes a message and breaks off without an answer. The driver puts updates in and asks how many wait. Arguments: seed, file.
 */
final class FakeTelegram {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RandomGenerator random;
    private final Path taken;
    private final PendingUpdates updates;
    private final AtomicInteger messages = new AtomicInteger();

    private FakeTelegram(long seed, Path taken) {
        this.random = new java.util.Random(seed);
        this.taken = taken;
        this.updates = new PendingUpdates(new java.util.Random(~seed));
    }

    public static void main(String[] arguments) throws IOException {
        var fake = new FakeTelegram(Long.parseLong(arguments[0]), Path.of(arguments[1]));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/control/update", exchange -> {
            var update = JSON.readTree(exchange.getRequestBody().readAllBytes());
            Json.respond(exchange, 200, String.valueOf(fake.updates.add(update)));
        });
        server.createContext("/control/waiting", exchange -> Json.respond(exchange, 200, fake.updates.state()));
        server.createContext("/bot", fake::call);
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }

    private void call(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var request = exchange.getRequestBody().readAllBytes();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "getUpdates" -> poll(exchange, JSON.readTree(request));
            case "sendMessage" -> take(exchange, JSON.readTree(request));
            default -> Json.respond(exchange, 200, "{\"ok\":true,\"result\":true}");
        }
    }

    private void poll(HttpExchange exchange, JsonNode request) throws IOException {
        var batch = updates.poll(
                request.path("offset").asInt(0),
                request.path("limit").asInt(100),
                request.path("timeout").asInt(0));
        if (batch.isPresent()) {
            Json.respond(exchange, 200, JSON.writeValueAsString(Map.of("ok", true, "result", batch.get())));
        } else {
            Json.respond(exchange, 409, refusal(409, "Conflict: terminated by other getUpdates request", Map.of()));
        }
    }

    private void take(HttpExchange exchange, JsonNode request) throws IOException {
        switch (dice()) {
            case 0, 1 -> Json.respond(exchange, 429, refusal(429, "Too Many Requests", Map.of("retry_after", 1)));
            case 2, 3 -> Json.respond(exchange, 500, refusal(500, "Internal Server Error", Map.of()));
            case 4 -> {
                write(request, false);
                exchange.close();
            }
            default -> {
                write(request, true);
                var id = Map.of("message_id", messages.incrementAndGet());
                Json.respond(exchange, 200, JSON.writeValueAsString(Map.of("ok", true, "result", id)));
            }
        }
    }

    private synchronized int dice() {
        return random.nextInt(100);
    }

    private synchronized void write(JsonNode request, boolean answered) throws IOException {
        var line = Map.of(
                "chat", request.path("chat_id").asString(""),
                "text", request.path("text").asString(""),
                "answered", answered);
        Files.writeString(
                taken, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String refusal(int code, String description, Map<String, Integer> parameters) {
        return JSON.writeValueAsString(
                Map.of("ok", false, "error_code", code, "description", description, "parameters", parameters));
    }
}
