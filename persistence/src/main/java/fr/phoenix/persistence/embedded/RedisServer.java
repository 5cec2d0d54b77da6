package fr.phoenix.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded Redis: at most 256 MB of memory, nothing on disk, since it only holds what may be lost. It runs detached like the
 * embedded PostgreSQL, with a password that is new at each start.
 */
final class RedisServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisServer.class);
    private static final int STARTS_PER_PROGRAM = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final DataDirectory directory;
    private final RunningServers servers;
    private final String password;
    private @Nullable RedisWatch watch;
    private int port;

    private RedisServer(DataDirectory directory, SecureRandom random) {
        this.directory = directory;
        this.servers = new RunningServers(directory.resolve("bin").resolve("redis"));
        var bytes = new byte[32];
        random.nextBytes(bytes);
        this.password = HexFormat.of().formatHex(bytes);
    }

    /** Starts it on a free port of 127.0.0.1, and again when it ends. The caller holds the data dir's lock. */
    static RedisServer start(DataDirectory directory, SecureRandom random) {
        var server = new RedisServer(directory, random);
        if (!server.servers.list().isEmpty()) {
            LOG.warn("Stopping the Redis that an earlier, killed Phoenix left running.");
            server.end();
        }
        server.start();
        server.watch = RedisWatch.over(server::answers, server::restart, LOOK);
        return server;
    }

    String host() {
        return "127.0.0.1";
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    private void start() {
        try {
            Files.createDirectories(directory.resolve("redis"));
            for (var name : RedisBinary.candidates()) {
                var program = RedisBinary.copy(name, servers.executables());
                for (int attempt = 0; attempt < STARTS_PER_PROGRAM; attempt++) {
                    if (starts(program, FreePort.find())) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            throw doesNotStart(e);
        }
        throw doesNotStart(new IOException("no program ran"));
    }

    /** On the same port and with the same password, which its client knows. */
    private boolean restart() {
        servers.kill();
        try {
            for (var name : RedisBinary.candidates()) {
                if (starts(RedisBinary.copy(name, servers.executables()), port)) {
                    return true;
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The embedded Redis does not start: {}", e.getClass().getSimpleName());
        }
        return false;
    }

    private boolean starts(Path program, int on) {
        port = on;
        var settings = directory.writePrivately("redis.conf", settings());
        var started = ServerCommand.run(directory.path(), PATIENCE, List.of(program.toString(), settings.toString()));
        if (!started.succeeded()) {
            LOG.warn(
                    "{} ended with code {}: {}",
                    program,
                    started.exitCode(),
                    started.output().strip());
            return false;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !servers.list().isEmpty()) {
            if (answers()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        servers.kill();
        return false;
    }

    private String settings() {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                daemonize yes
                databases 1
                save ""
                appendonly no
                maxmemory 256mb
                maxmemory-policy volatile-lru
                loglevel warning
                dir "%s"
                logfile "redis.log"
                """.formatted(port, password, directory.resolve("redis"));
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(("AUTH " + password + "\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(3), StandardCharsets.US_ASCII);
            return answer.equals("+OK");
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        end();
    }

    private void end() {
        servers.terminate();
        if (!servers.awaitEnd(Duration.ofSeconds(5))) {
            servers.kill();
        }
    }

    private static StartRefused doesNotStart(IOException cause) {
        return new StartRefused(
                "The embedded Redis does not start.",
                "Read the lines above, or set SPRING_DATA_REDIS_URL to a Redis of your own.",
                cause);
    }
}
