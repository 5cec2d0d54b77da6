package fr.phoenix.bot.process;

import fr.phoenix.PhoenixApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The service in a JVM of its own, with the class path of this one. */
public final class ServiceProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Phoenix is (?:ready|closed[^:]*): (http://localhost:\\d+)");
    private static final long LONGEST_STOP_SECONDS = 40;

    private final Process process;
    private final String address;
    private final Queue<String> said;

    private ServiceProcess(Process process, String address, Queue<String> said) {
        this.process = process;
        this.address = address;
        this.said = said;
    }

    /** Returns when it says that it is ready. */
    public static ServiceProcess start(Path data, Map<String, String> settings) throws IOException {
        var all = new HashMap<>(Map.of("SERVER_PORT", "0", "PHOENIX_DATA_DIR", data.toString()));
        all.putAll(settings);
        var process =
                JavaProgram.of(PhoenixApplication.class, data, all, List.of()).start();
        var output = process.inputReader(StandardCharsets.UTF_8);
        var address = awaitAddress(output);
        var said = new ConcurrentLinkedQueue<String>();
        Thread.ofVirtual().start(() -> output.lines().forEach(said::add));
        return new ServiceProcess(process, address, said);
    }

    private static String awaitAddress(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the service did not start:\n" + said);
    }

    public String address() {
        return address;
    }

    /** What it wrote on its console since it is ready. */
    public String said() {
        return String.join("\n", said);
    }

    /** As {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Sends a signal, by its name without SIG. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** As SIGTERM, which must end it; says how long that took. */
    public Duration stop() throws InterruptedException {
        long begun = System.nanoTime();
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("SIGTERM did not end the service");
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
