package fr.phoenix.bot.chaos;

import fr.phoenix.bot.faults.TcpProxy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Everything that runs: two services, their servers, and the outside world, all on loopback, all in processes of their own. */
final class Cluster implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("listening on (\\d+)");
    private static final long LONGEST_START = 90;
    private static final String MASTER_KEY = "cGhvZW5peC1jaGFvcy1tYXN0ZXIta2V5LTMyLWJ5dGU=";

    private final Path directory;
    private final Plan plan;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final AtomicReference<Throwable> broken = new AtomicReference<>();
    private final HttpClient control = HttpClient.newHttpClient();
    private final Backends backends;
    private final String gemini;
    private final String telegram;
    private volatile boolean tending = true;

    /**
     * What kind of world it is.
     *
     * @param main the service: the real one or a mutated one
     * @param settings further settings of the services
     * @param model the arguments of {@link FakeGemini} after the seed
     */
    record Plan(long seed, Class<?> main, Map<String, String> settings, boolean telegram, List<String> model) {
        Plan {
            settings = Map.copyOf(settings);
            model = List.copyOf(model);
        }
    }

    /** Returns when both services are ready. */
    Cluster(Path directory, Plan plan) throws IOException, InterruptedException {
        this.directory = directory;
        this.plan = plan;
        try {
            backends = opened(Backends.start());
            gemini = fake(FakeGemini.class, "gemini", plan.model());
            telegram = fake(FakeTelegram.class, "telegram", List.of(sent().toString()));
            Files.writeString(masterKey(), MASTER_KEY);
            Files.setPosixFilePermissions(
                    masterKey(), java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
            for (var name : List.of("a", "b")) {
                nodes.add(opened(node(name)));
            }
            Thread.ofPlatform().name("supervisor").daemon().start(this::tend);
            nodes.getFirst().awaitUp(LONGEST_START);
            nodes.getLast().awaitUp(LONGEST_START);
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private <T extends AutoCloseable> T opened(T one) {
        open.add(one);
        return one;
    }

    private String fake(Class<?> main, String name, List<String> arguments) throws IOException {
        var all = new ArrayList<>(List.of(String.valueOf(plan.seed())));
        all.addAll(arguments);
        var jvm = opened(Jvm.start(main, directory, name, Map.of(), all.toArray(String[]::new)));
        return "http://127.0.0.1:" + jvm.awaitSaid(LISTENING, LONGEST_START);
    }

    private Node node(String name) throws IOException {
        var database = TcpProxy.to("127.0.0.1", backends.postgresPort());
        var redis = TcpProxy.to("127.0.0.1", backends.redis().port());
        var settings = new HashMap<>(plan.settings());
        settings.put("SERVER_PORT", "0");
        settings.put("PHOENIX_DATA_DIR", directory.resolve("data-" + name).toString());
        settings.put("PHOENIX_MASTER_KEY_FILE", masterKey().toString());
        settings.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres");
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        settings.put("SPRING_DATA_REDIS_URL", "redis://127.0.0.1:" + redis.port());
        settings.put("GEMINI_API_KEY", "key-of-a-test");
        settings.put("GEMINI_BASE_URL", gemini + "/v1beta");
        if (plan.telegram()) {
            settings.put("TELEGRAM_BOT_TOKEN", "1:chaos");
            settings.put("TELEGRAM_API_URL", telegram);
            settings.put("TELEGRAM_POLL_TIMEOUT", "5s");
        }
        return new Node(name, directory, plan.main(), settings, database, redis);
    }

    private void tend() {
        try {
            while (tending) {
                for (var node : nodes) {
                    node.tend();
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            broken.set(e);
        }
    }

    /** Fails when the world itself broke, which no fault should do. */
    void check() {
        var failure = broken.get();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    long seed() {
        return plan.seed();
    }

    List<Node> nodes() {
        return nodes;
    }

    Backends backends() {
        return backends;
    }

    Path masterKey() {
        return directory.resolve("master.key");
    }

    /** What the fake Telegram took, a line each. */
    Path sent() {
        return directory.resolve("telegram-sent.jsonl");
    }

    /** Puts an update in front of Telegram; tells its id. */
    int tellTelegram(String update) throws IOException, InterruptedException {
        return Integer.parseInt(ask(telegram + "/control/update", update));
    }

    String telegramState() throws IOException, InterruptedException {
        return ask(telegram + "/control/waiting", "");
    }

    long modelCalls() throws IOException, InterruptedException {
        return Long.parseLong(ask(gemini + "/control/calls", ""));
    }

    private String ask(String address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(body));
        return control.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** Ends the services as a host would; what remains can be read from the database. */
    void stopServices() throws IOException, InterruptedException {
        tending = false;
        for (var node : nodes) {
            node.close();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        tending = false;
        control.close();
        for (var one : open.reversed()) {
            try {
                one.close();
            } catch (IOException | InterruptedException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
