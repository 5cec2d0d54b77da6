package fr.phoenix.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServersIT {

    @TempDir
    static Path unpacked;

    @TempDir
    Path data;

    private final List<Process> children = new ArrayList<>();

    @BeforeAll
    static void unpackOnce() {
        PostgresBinaries.unpack(unpacked);
    }

    /** Unpacking takes seconds; links take none, and are paths of the data dir all the same. */
    @BeforeEach
    void link() throws IOException {
        var target = data.resolve("bin").resolve("postgres");
        try (var files = Files.walk(unpacked)) {
            for (var file : files.toList()) {
                var link = target.resolve(unpacked.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(link);
                } else {
                    Files.createLink(link, file);
                }
            }
        }
    }

    @AfterEach
    void endWhatStillRuns() {
        children.forEach(Process::destroyForcibly);
        new RunningServers(data.resolve("bin")).kill();
    }

    @Test
    void whatWasStoredIsThereAfterARestartAndWasWrittenDurably() throws IOException {
        try (var first = EmbeddedApplication.start(data)) {
            assertThat(first.getBean(EmbeddedServers.class).postgres()).isTrue();
            assertThat(first.getBean(EmbeddedServers.class).redis()).isTrue();
            sql(first, "create table kept (word text)");
            sql(first, "insert into kept values ('été')");
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(first, "show " + setting)).isEqualTo("on");
            }
            assertThat(ask(first, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(first, "show server_version")).startsWith("18");
            assertThat(ping(first)).isEqualTo("PONG");
            for (var secret : List.of("postgres/phoenix.password", "redis.conf")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(serversOf(data)).isEmpty();

        try (var second = EmbeddedApplication.start(data)) {
            assertThat(ask(second, "select upper(word) from kept")).isEqualTo("ÉTÉ");
        }
    }

    @Test
    void aSecondStartOnADataDirInUseIsRefusedWithASentence() throws Exception {
        try (var first = EmbeddedApplication.start(data)) {
            assertThatThrownBy(() -> EmbeddedApplication.start(data))
                    .rootCause()
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Phoenix is using the data directory");

            var second = child();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            var output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(output)
                    .contains("Another Phoenix is using the data directory", "PHOENIX_DATA_DIR")
                    .doesNotContain("\tat ");
            assertThat(ask(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aRestartAfterAKillStopsTheServersLeftBehindAndFindsTheData() throws Exception {
        var killed = child();
        awaitReady(killed.inputReader());
        var leftBehind = serversOf(data);
        assertThat(leftBehind).hasSizeGreaterThan(2);
        killed.destroyForcibly().waitFor();
        assertThat(leftBehind).allMatch(ProcessHandle::isAlive);

        try (var again = EmbeddedApplication.start(data)) {
            assertThat(serversOf(data)).isNotEmpty().doesNotContainAnyElementsOf(leftBehind);
            assertThat(ask(again, "select 1")).isEqualTo("1");
            assertThat(ping(again)).isEqualTo("PONG");
        }
        assertThat(serversOf(data)).isEmpty();
    }

    @Test
    void aRedisThatIsKilledOrHangsRunsAgainWhereItsClientLooksForIt() throws IOException {
        try (var application = EmbeddedApplication.start(data)) {
            assertThat(ping(application)).isEqualTo("PONG");
            var killed = redis();

            killed.destroyForcibly();

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> ping(application).equals("PONG"));
            var second = redis();
            assertThat(second.pid()).isNotEqualTo(killed.pid());

            new ProcessBuilder("kill", "-STOP", String.valueOf(second.pid())).start();

            await().atMost(Duration.ofSeconds(30)).until(() -> !second.isAlive());
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> ping(application).equals("PONG"));
        }
        assertThat(serversOf(data)).isEmpty();
    }

    private ProcessHandle redis() {
        return new RunningServers(data.resolve("bin").resolve("redis")).list().getFirst();
    }

    @Test
    void aPidFileThatSurvivedItsServerDoesNoHarm() throws IOException {
        EmbeddedApplication.start(data).close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n1\n1\n\n127.0.0.1\n\n");

        try (var again = EmbeddedApplication.start(data)) {
            assertThat(ask(again, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAgain() throws IOException {
        Files.createDirectories(data.resolve("postgres.new/base"));
        Files.writeString(data.resolve("postgres.new/PG_VERSION"), "18");

        try (var started = EmbeddedApplication.start(data)) {
            assertThat(ask(started, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void configuredServersAreUsedAndTheDataDirStaysFree(@TempDir Path client) {
        try (var servers = EmbeddedApplication.start(data)) {
            var postgres = servers.getBean(PostgresServer.class);
            var redis = servers.getBean(RedisServer.class);
            try (var second = EmbeddedApplication.start(
                    client,
                    "--spring.datasource.url=" + postgres.jdbcUrl(),
                    "--spring.datasource.username=" + PostgresServer.USER,
                    "--spring.datasource.password=" + postgres.password(),
                    "--spring.data.redis.url=redis://:" + redis.password() + "@127.0.0.1:" + redis.port())) {
                assertThat(second.getBean(EmbeddedServers.class).postgres()).isFalse();
                assertThat(second.getBean(EmbeddedServers.class).redis()).isFalse();
                assertThat(ask(second, "select 1")).isEqualTo("1");
                assertThat(ping(second)).isEqualTo("PONG");
                assertThat(client).isEmptyDirectory();
            }
        }
    }

    private Process child() throws IOException {
        var child = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedApplication.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        children.add(child);
        return child;
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(EmbeddedApplication.READY)) {
                return;
            }
        }
        throw new AssertionError("the child ended before it was ready");
    }

    private static List<ProcessHandle> serversOf(Path data) {
        return new RunningServers(data.resolve("bin")).list();
    }

    private static void sql(ConfigurableApplicationContext application, String statement) {
        application.getBean(JdbcClient.class).sql(statement).update();
    }

    private static String ask(ConfigurableApplicationContext application, String question) {
        return application
                .getBean(JdbcClient.class)
                .sql(question)
                .query(String.class)
                .single();
    }

    private static String ping(ConfigurableApplicationContext application) {
        try (var connection = application.getBean(RedisClient.class).connect()) {
            return connection.sync().ping();
        }
    }
}
