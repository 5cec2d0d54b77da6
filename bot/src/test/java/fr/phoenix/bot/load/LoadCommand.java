package fr.phoenix.bot.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Starts the packaged service on an empty data directory, offline model, and prints: start to first page, turns per second of a scripted
 * check-in by 16 parallel conversations, and resident memory after 1,000 conversations. Needs nothing but the JDK and Linux's
 * {@code /proc}: {@code java bot/src/test/java/fr/phoenix/bot/load/LoadCommand.java bot/target/phoenix-bot.jar}, with JVM options for the
 * service after the jar.
 */
public final class LoadCommand {

    private static final int PARALLEL = 16;
    private static final int WARM_UP = 200;
    private static final int CONVERSATIONS = 1_000;
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    /** The welcome and a check-in: a name of the JSON field, and its value. */
    private static final List<List<String>> SCRIPT = List.of(
            List.of("choice", "fr"),
            List.of("choice", "tu"),
            List.of("choice", "adult"),
            List.of("choice", "agree"),
            List.of("text", "/checkin"),
            List.of("text", "oui"),
            List.of("choice", "6"),
            List.of("text", "quatre"),
            List.of("text", "J’ai peur de ne pas y arriver"),
            List.of("text", "Appeler une amie"),
            List.of("choice", "tomorrow"));

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private LoadCommand(String base) {
        this.base = base;
    }

    /** The jar, then options for its JVM. */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("Say which jar to measure: bot/target/phoenix-bot.jar");
        }
        var data = Files.createTempDirectory("phoenix-load-");
        int port = freePort();
        long begun = System.nanoTime();
        var service = start(arguments, data, port);
        try {
            var load = new LoadCommand("http://127.0.0.1:" + port);
            load.awaitFirstPage(service);
            print("start to first page", "%.1f s", (System.nanoTime() - begun) / 1e9);
            print("resident after the start", "%.0f MiB", residentMiB(service));
            load.converse(WARM_UP);
            var measured = load.converse(CONVERSATIONS - WARM_UP);
            print("turns per second, 16 parallel conversations", "%.0f", measured.turnsPerSecond());
            print("time of a turn, median", "%.1f ms", measured.millis(0.5));
            print("time of a turn, 99th percentile", "%.1f ms", measured.millis(0.99));
            print("resident after 1,000 conversations", "%.0f MiB", residentMiB(service));
            print("PostgreSQL and Redis beside it, proportional", "%.0f MiB", serversMiB(data));
        } finally {
            long stopping = System.nanoTime();
            service.destroy();
            if (!service.waitFor(40, TimeUnit.SECONDS)) {
                service.destroyForcibly().waitFor();
            }
            print("stop", "%.1f s", (System.nanoTime() - stopping) / 1e9);
            delete(data);
        }
    }

    private static Process start(String[] arguments, Path data, int port) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments).subList(1, arguments.length));
        command.addAll(List.of("-jar", Path.of(arguments[0]).toAbsolutePath().toString()));
        var service = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("service.log").toFile());
        service.environment()
                .keySet()
                .removeIf(name -> name.matches("(GEMINI|OPENAI|OLLAMA|TELEGRAM|SPRING|PHOENIX)_.*"));
        service.environment().put("SERVER_PORT", String.valueOf(port));
        service.environment().put("PHOENIX_DATA_DIR", data.resolve("data").toString());
        return service.start();
    }

    private void awaitFirstPage(Process service) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        var page = HttpRequest.newBuilder(URI.create(base + "/")).build();
        while (System.nanoTime() < end && service.isAlive()) {
            try {
                if (client.send(page, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        throw new IllegalStateException("The service does not show its page.");
    }

    /** Turns in nanoseconds, the quickest first. */
    private record Measured(long nanos, List<Long> turns) {

        double turnsPerSecond() {
            return turns.size() / (nanos / 1e9);
        }

        double millis(double quantile) {
            return turns.get((int) (turns.size() * quantile)) / 1e6;
        }
    }

    private Measured converse(int conversations) throws Exception {
        var left = new AtomicInteger(conversations);
        var turns = new ArrayList<Long>();
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Long>> person = () -> {
                var mine = new ArrayList<Long>();
                while (left.getAndDecrement() > 0) {
                    checkIn(mine);
                }
                return mine;
            };
            var people = IntStream.range(0, PARALLEL).mapToObj(i -> person).toList();
            for (var one : threads.invokeAll(people)) {
                turns.addAll(one.get());
            }
        }
        long nanos = System.nanoTime() - begun;
        return new Measured(nanos, turns.stream().sorted().toList());
    }

    private void checkIn(List<Long> turns) throws IOException, InterruptedException {
        var opened = post("/api/chat/sessions", "", "{\"locale\":\"fr\"}", 201);
        var token = TOKEN.matcher(opened);
        if (!token.find()) {
            throw new IllegalStateException("no token in a new session");
        }
        var reply = "";
        for (var turn : SCRIPT) {
            long begun = System.nanoTime();
            reply = post(
                    "/api/chat/messages",
                    token.group(1),
                    "{\"clientMessageId\":\"%s\",\"%s\":\"%s\"}".formatted(UUID.randomUUID(), turn.get(0), turn.get(1)),
                    200);
            turns.add(System.nanoTime() - begun);
        }
        if (!reply.contains("\"DONE\"")) {
            throw new IllegalStateException("the check-in did not end: " + reply);
        }
    }

    private String post(String path, String token, String json, int expected) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=50")
                .POST(BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static double residentMiB(Process service) throws IOException {
        return kibibytes(Path.of("/proc", String.valueOf(service.pid()), "status"), "VmRSS:") / 1024.0;
    }

    /** Shared pages count in proportion, so that PostgreSQL's buffers count once. */
    private static double serversMiB(Path data) throws IOException {
        double sum = 0;
        for (var process : ProcessHandle.allProcesses().toList()) {
            var folder = Path.of("/proc", String.valueOf(process.pid()));
            try {
                var executable = Files.readSymbolicLink(folder.resolve("exe")).toString();
                if (executable.startsWith(data.resolve("data").toString())) {
                    sum += kibibytes(folder.resolve("smaps_rollup"), "Pss:") / 1024.0;
                }
            } catch (IOException e) {
                // ended meanwhile, or another user's
            }
        }
        return sum;
    }

    private static long kibibytes(Path file, String field) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst()
                .orElse(0);
    }

    private static void print(String what, String format, double value) {
        System.out.printf(Locale.ROOT, "%-46s " + format + "%n", what, value);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
