package fr.phoenix.bot.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands for Gemini as a process of its own: well-formed plans and texts, mostly quick, sometimes slow or overloaded. Arguments: seed,
 * share of refusals in per cent, share of slow answers in per cent, how slow at most in milliseconds.
 */
final class FakeGemini {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int QUICK_MILLIS = 150;

    private final RandomGenerator random;
    private final int refused;
    private final int slow;
    private final int slowest;
    private final AtomicLong calls = new AtomicLong();

    private FakeGemini(RandomGenerator random, int refused, int slow, int slowest) {
        this.random = random;
        this.refused = refused;
        this.slow = slow;
        this.slowest = slowest;
    }

    /** What one call gets. */
    private record Fate(boolean refused, long millis) {}

    public static void main(String[] arguments) throws IOException {
        var fake = new FakeGemini(
                new java.util.Random(Long.parseLong(arguments[0])),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1beta/", fake::answer);
        server.createContext(
                "/control/calls", exchange -> Json.respond(exchange, 200, String.valueOf(fake.calls.get())));
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.incrementAndGet();
        var fate = fate();
        try {
            TimeUnit.MILLISECONDS.sleep(fate.millis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (fate.refused()) {
            Json.respond(
                    exchange, 503, "{\"error\":{\"code\":503,\"message\":\"overloaded\",\"status\":\"UNAVAILABLE\"}}");
        } else {
            Json.respond(exchange, 200, candidate(content(body)));
        }
    }

    private synchronized Fate fate() {
        boolean no = random.nextInt(100) < refused;
        boolean late = random.nextInt(100) < slow;
        int millis = late ? slowest / 2 + random.nextInt(slowest / 2 + 1) : random.nextInt(QUICK_MILLIS);
        return new Fate(no, millis);
    }

    private static Map<String, ?> content(String request) {
        if (request.contains("\"commands\"")) {
            var slots = List.of(Map.of("slot", "weighs", "value", "ce qui me pèse en ce moment"));
            var command = Map.of("command", "answer", "flow", "", "value", "", "slots", slots);
            return Map.of("commands", List.of(command), "prompt", "check-in/reflect", "reason", "what weighs");
        }
        return Map.of("text", "« Je dors mal » : on dirait que ce changement compte beaucoup.");
    }

    private static String candidate(Map<String, ?> content) {
        var part = Map.of("text", JSON.writeValueAsString(content));
        var candidate =
                Map.of("content", Map.of("role", "model", "parts", List.of(part)), "finishReason", "STOP", "index", 0);
        return JSON.writeValueAsString(Map.of("candidates", List.of(candidate)));
    }
}
