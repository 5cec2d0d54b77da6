package fr.phoenix.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded PostgreSQL. It runs in a session of its own, so that Ctrl-C reaches the service alone and the service drains before it
 * stops its database. As root it runs in a user namespace, because PostgreSQL refuses to run as root.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "phoenix";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int STARTS = 3;

    /** The log keeps to errors, and to their first line: the others may quote what people wrote. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=''",
            "max_connections=50",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_messages=error",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final DataDirectory directory;
    private final Path executables;
    private final Path data;
    private final Path home;
    private final List<String> prefix;
    private final String password;
    private int port;

    private PostgresServer(DataDirectory directory, SecureRandom random) {
        this.directory = directory;
        this.executables = directory.resolve("bin").resolve("postgres");
        this.data = directory.resolve("postgres");
        this.home = PostgresBinaries.unpack(executables);
        this.prefix = isRoot() ? List.of("unshare", "-U") : List.of();
        stopLeftOver();
        try {
            if (!Files.exists(data)) {
                create(random);
            }
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            Files.deleteIfExists(log());
            this.password = Files.readString(passwordFile(data));
        } catch (IOException e) {
            throw new StartRefused(
                    "The directory " + data + " is not the embedded PostgreSQL's, or cannot be read.",
                    "Move it away, or start Phoenix as the user who owns it.",
                    e);
        }
    }

    /** Starts it on a free port of 127.0.0.1, on the data of the last run. The caller holds the data dir's lock. */
    static PostgresServer start(DataDirectory directory, SecureRandom random) {
        var server = new PostgresServer(directory, random);
        server.start();
        return server;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    private boolean isRoot() {
        return ServerCommand.run(directory.path(), Duration.ofSeconds(5), List.of("id", "-u"))
                .output()
                .strip()
                .equals("0");
    }

    private void stopLeftOver() {
        var servers = new RunningServers(executables);
        if (servers.list().isEmpty()) {
            return;
        }
        LOG.warn("Stopping the PostgreSQL that an earlier, killed Phoenix left running.");
        stop("fast", 30);
        if (!servers.awaitEnd(Duration.ofSeconds(5))) {
            stop("immediate", 10);
            servers.kill();
        }
    }

    /** Makes the database beside its final place and moves it there when complete: a half-made one is never used. */
    private void create(SecureRandom random) throws IOException {
        var draft = directory.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(draft);
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = directory.writePrivately(
                "postgres.password", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        var made = command(
                Duration.ofMinutes(2),
                "initdb",
                List.of(
                        "--pgdata=" + draft,
                        "--username=" + USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + secret,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        if (!made.succeeded()) {
            throw cannotRun("initdb", made);
        }
        Files.move(secret, passwordFile(draft), StandardCopyOption.ATOMIC_MOVE);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void start() {
        var started = new ServerCommand.Result(1, "");
        for (int attempt = 0; attempt < STARTS && !started.succeeded(); attempt++) {
            port = FreePort.find();
            var settings = new StringBuilder("-p ").append(port);
            SETTINGS.forEach(setting -> settings.append(" -c ").append(setting));
            started = command(
                    Duration.ofMinutes(6),
                    "pg_ctl",
                    List.of(
                            "start",
                            "-D",
                            data.toString(),
                            "-l",
                            log().toString(),
                            "-w",
                            "-t",
                            "300",
                            "-o",
                            settings.toString()));
        }
        if (!started.succeeded()) {
            throw cannotRun("postgres", started);
        }
    }

    /** Ends all sessions, writes everything down and stops. */
    @Override
    public void close() {
        stop("fast", 30);
    }

    private void stop(String mode, int seconds) {
        command(
                Duration.ofSeconds(seconds + 5),
                "pg_ctl",
                List.of("stop", "-D", data.toString(), "-m", mode, "-w", "-t", String.valueOf(seconds)));
    }

    private ServerCommand.Result command(Duration most, String program, List<String> arguments) {
        var line = new ArrayList<>(prefix);
        line.add(home.resolve("bin").resolve(program).toString());
        line.addAll(arguments);
        return ServerCommand.run(directory.path(), most, line);
    }

    private Path log() {
        return directory.resolve("postgres.log");
    }

    private static Path passwordFile(Path database) {
        return database.resolve("phoenix.password");
    }

    private StartRefused cannotRun(String program, ServerCommand.Result result) {
        LOG.error(
                "{} ended with code {}: {}",
                program,
                result.exitCode(),
                result.output().strip());
        return new StartRefused(
                "The embedded PostgreSQL does not start in " + data + ".",
                "Read the line above and " + log() + ". Where root may not use user namespaces (some containers), start"
                        + " Phoenix as another user; or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.");
    }
}
