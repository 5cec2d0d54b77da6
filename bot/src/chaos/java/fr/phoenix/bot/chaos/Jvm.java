package fr.phoenix.bot.chaos;

import fr.phoenix.bot.process.JavaProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A child JVM with the class path of this one, what it says in a file, and the signals that can be sent to it. */
final class Jvm implements AutoCloseable {

    private static final long LONGEST_STOP_SECONDS = 40;

    private final Process process;
    private final Path log;

    private Jvm(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Returns at once. */
    static Jvm start(Class<?> main, Path directory, String name, Map<String, String> settings, String... arguments)
            throws IOException {
        var log = directory.resolve(name + ".log");
        var process = JavaProgram.of(main, directory, settings, List.of(arguments))
                .redirectOutput(log.toFile())
                .start();
        endWithThisOne(process);
        return new Jvm(process, log);
    }

    /** Also when the tests are broken off. */
    static void endWithThisOne(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The first group of the first line that matches so far. */
    Optional<String> said(Pattern line) throws IOException {
        var found = line.matcher(Files.readString(log));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    String awaitSaid(Pattern line, long seconds) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end && alive()) {
            var said = said(line);
            if (said.isPresent()) {
                return said.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new IllegalStateException("a process did not say " + line + ":\n" + Files.readString(log));
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Only of an ended one. */
    int exitCode() {
        return process.exitValue();
    }

    /** As {@code kill -9}; works on a paused one too. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGSTOP: it keeps its connections and its beliefs while the world goes on. */
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** SIGCONT. */
    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, String.valueOf(process.pid())).start().waitFor();
    }

    /** As SIGTERM; after the longest drain that is promised, as {@code kill -9}. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
