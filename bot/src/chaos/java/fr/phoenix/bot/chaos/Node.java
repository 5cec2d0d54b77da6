package fr.phoenix.bot.chaos;

import fr.phoenix.bot.faults.TcpProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One service of the two: its process, its own wires to PostgreSQL and Redis and the wire its clients come by. It is started again whenever
 * it ended, as a supervisor of the host would.
 */
final class Node implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Phoenix is ready: http://localhost:(\\d+)");

    private final String name;
    private final Path directory;
    private final Class<?> main;
    private final Map<String, String> settings;
    private final TcpProxy database;
    private final TcpProxy redis;
    private int lives;
    private long notBefore;
    private boolean paused;
    private boolean ended;
    private @Nullable Jvm jvm;
    private volatile @Nullable TcpProxy front;

    Node(String name, Path directory, Class<?> main, Map<String, String> settings, TcpProxy database, TcpProxy redis) {
        this.name = name;
        this.directory = directory;
        this.main = main;
        this.settings = settings;
        this.database = database;
        this.redis = redis;
    }

    /** Looks after the process; to be called often. */
    synchronized void tend() throws IOException {
        if (ended) {
            return;
        }
        if (jvm != null && !jvm.alive() && jvm.exitCode() == MutatedService.DOES_NOT_FIT) {
            throw new IllegalStateException("the mutant does not fit the service any more: see " + directory);
        }
        if ((jvm == null || !jvm.alive()) && System.nanoTime() - notBefore >= 0) {
            shut();
            lives++;
            jvm = Jvm.start(main, directory, name + "-" + lives, settings);
        }
        if (jvm != null && front == null && jvm.alive()) {
            var port = jvm.said(READY);
            if (port.isPresent()) {
                front = TcpProxy.to("127.0.0.1", Integer.parseInt(port.get()));
            }
        }
    }

    /** Where clients find it, when it is up as far as its host knows; a paused one is. */
    OptionalInt port() {
        var open = front;
        return open == null ? OptionalInt.empty() : OptionalInt.of(open.port());
    }

    String name() {
        return name;
    }

    TcpProxy database() {
        return database;
    }

    TcpProxy redis() {
        return redis;
    }

    /** The wire of its clients, closed while it is down. */
    @Nullable
    TcpProxy front() {
        return front;
    }

    synchronized boolean running() {
        return front != null && !paused && jvm != null && jvm.alive();
    }

    /** How often it was started. */
    synchronized int lives() {
        return lives;
    }

    /** As {@code kill -9}; it comes back after the time. */
    synchronized void kill(Duration away) throws InterruptedException {
        notBefore = System.nanoTime() + away.toNanos();
        if (jvm != null) {
            jvm.kill();
        }
        paused = false;
        shut();
    }

    synchronized void pause() throws IOException, InterruptedException {
        if (jvm != null) {
            paused = true;
            jvm.pause();
        }
    }

    synchronized void resume() throws IOException, InterruptedException {
        if (jvm != null && paused) {
            paused = false;
            jvm.resume();
        }
    }

    void awaitUp(long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!running()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(name + " did not start in time: see " + directory);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Whether any of its lives wrote this to its log. */
    synchronized boolean said(String words) {
        try {
            for (int life = 1; life <= lives; life++) {
                var log = directory.resolve(name + "-" + life + ".log");
                if (java.nio.file.Files.readString(log).contains(words)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shut() {
        var open = front;
        front = null;
        if (open != null) {
            open.close();
        }
    }

    /** As SIGTERM. */
    @Override
    public synchronized void close() throws IOException, InterruptedException {
        ended = true;
        resume();
        if (jvm != null) {
            jvm.close();
        }
        shut();
        database.close();
        redis.close();
    }
}
