package fr.phoenix.bot.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Telegram that keeps its word: an update is given again until a poll asks for a later one, a poll is held until there is something, and
 * every call is written down with its time. Public for tests of the whole service.
 */
public final class FakeTelegram implements AutoCloseable {

    public static final String TOKEN = "123456:test-token";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] YES = "{\"ok\":true,\"result\":{\"message_id\":1}}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SortedMap<Integer, String> all = new TreeMap<>();
    private final SortedMap<Integer, String> updates = new TreeMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Function<String, OptionalInt> limits = chat -> OptionalInt.empty();
    private volatile Runnable download = () -> {};
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private int lastUpdate = 1_000;
    private int confirmed;

    /**
     * One call of the bot, answered.
     *
     * @param refused whether the answer was 429
     * @param nanos when it came
     */
    public record Call(String method, JsonNode body, boolean refused, long nanos) {

        public String chat() {
            return body.path("chat_id").asString("");
        }

        public String text() {
            return body.path("text").asString("");
        }
    }

    public FakeTelegram() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** As the constructor, for a field that is set once for a class of tests. */
    public static FakeTelegram start() {
        try {
            return new FakeTelegram();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What makes the service poll here. */
    public Map<String, String> environment() {
        return Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_API_URL", address(), "TELEGRAM_POLL_TIMEOUT", "5s");
    }

    /** The same as properties of a service in this JVM. */
    public Map<String, String> properties() {
        return Map.of("telegram.bot-token", TOKEN, "telegram.api-url", address(), "telegram.poll-timeout", "1s");
    }

    /** Somebody types; returns the id of the update. */
    public int types(long chat, String text) {
        return types(chat, text, 1_790_000_000);
    }

    public int types(long chat, String text, long second) {
        return update(chat, second, Map.of("text", text));
    }

    public int hands(long chat, String fileName) {
        return update(chat, 1_790_000_000, Map.of("document", Map.of("file_id", "F", "file_name", fileName)));
    }

    /** Somebody presses a button. */
    public synchronized int taps(long chat, String choice) {
        int id = ++lastUpdate;
        var query = Map.of(
                "id",
                "tap-" + id,
                "from",
                Map.of("id", chat),
                "message",
                Map.of("message_id", 1, "chat", Map.of("id", chat, "type", "private")),
                "data",
                choice);
        all.put(id, JSON.writeValueAsString(Map.of("update_id", id, "callback_query", query)));
        givesAgain(id);
        return id;
    }

    private synchronized int update(long chat, long second, Map<String, Object> content) {
        int id = ++lastUpdate;
        var message = new TreeMap<>(content);
        message.put("message_id", id);
        message.put("date", second);
        message.put("chat", Map.of("id", chat, "type", "private"));
        message.put("from", Map.of("id", chat, "is_bot", false, "language_code", "fr"));
        all.put(id, JSON.writeValueAsString(Map.of("update_id", id, "message", message)));
        givesAgain(id);
        return id;
    }

    /** As if it had never been confirmed. */
    public synchronized void givesAgain(int update) {
        updates.put(update, Objects.requireNonNull(all.get(update)));
        notifyAll();
    }

    /** Every update before this one is confirmed: the bot asked for a later one. */
    public synchronized int confirmed() {
        return confirmed;
    }

    /** Whether a chat is told to wait, and how many seconds. */
    public void limit(Function<String, OptionalInt> limits) {
        this.limits = limits;
    }

    /** From now on every call of this method is refused with this code. */
    public void refuse(String method, int code) {
        refused.put(method, code);
    }

    /** What happens while a document is fetched. */
    public void whileDownloading(Runnable download) {
        this.download = download;
    }

    /** All calls of a method so far, refused ones too. */
    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** What a chat was told. */
    public List<String> told(long chat) {
        return calls("sendMessage").stream()
                .filter(call -> !call.refused() && call.chat().equals(Long.toString(chat)))
                .map(Call::text)
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            long now = System.nanoTime();
            var path = exchange.getRequestURI().getPath();
            var bytes = exchange.getRequestBody().readAllBytes();
            if (path.startsWith("/file/")) {
                download.run();
                say(exchange, 200, "contenu".getBytes(StandardCharsets.UTF_8));
                return;
            }
            var method = path.substring(path.lastIndexOf('/') + 1);
            var type = exchange.getRequestHeaders().getFirst("Content-Type");
            var body = "application/json".equals(type) ? JSON.readTree(bytes) : JSON.createObjectNode();
            var wait = method.startsWith("send")
                    ? limits.apply(body.path("chat_id").asString(""))
                    : OptionalInt.empty();
            calls.add(new Call(method, body, wait.isPresent(), now));
            var code = refused.get(method);
            if (wait.isPresent()) {
                say(exchange, 429, refusal(wait.getAsInt()));
            } else if (code != null) {
                say(exchange, code, ("{\"ok\":false,\"error_code\":" + code + "}").getBytes(StandardCharsets.UTF_8));
            } else {
                say(
                        exchange,
                        200,
                        switch (method) {
                            case "getUpdates" -> poll(body);
                            case "getFile" ->
                                "{\"ok\":true,\"result\":{\"file_path\":\"documents/f.txt\"}}"
                                        .getBytes(StandardCharsets.UTF_8);
                            default -> YES;
                        });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] refusal(int seconds) {
        return ("{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":"
                        + seconds + "}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private synchronized byte[] poll(JsonNode body) throws InterruptedException {
        int offset = body.path("offset").asInt(0);
        confirmed = Math.max(confirmed, offset);
        updates.headMap(offset).clear();
        long end = System.nanoTime() + body.path("timeout").asLong(0) * 1_000_000_000L;
        for (long left = end - System.nanoTime(); updates.isEmpty() && left > 0; left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
        }
        var given =
                updates.values().stream().limit(body.path("limit").asInt(100)).toList();
        return ("{\"ok\":true,\"result\":[" + String.join(",", given) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static void say(HttpExchange exchange, int status, byte[] json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
