package fr.phoenix.bot.restore;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.phoenix.bot.process.CommandProcess;
import fr.phoenix.bot.process.ServiceProcess;
import fr.phoenix.bot.webchat.Chat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A backup of the embedded database that is older than an erasure, put back as docs/operations.md says. */
@Timeout(300)
class RestoreIT {

    @TempDir
    Path directory;

    private WireMockServer telegram;

    @BeforeEach
    void startTelegram() {
        telegram = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        telegram.start();
        telegram.stubFor(post(anyUrl()).willReturn(okJson("{\"ok\":true,\"result\":[]}")));
    }

    @AfterEach
    void stopTelegram() {
        telegram.stop();
    }

    @Test
    void aRestoredServiceIsClosedUntilTheErasuresWereReplayedAndThenServesTheOthers() throws Exception {
        var data = Files.createDirectory(directory.resolve("data"));
        var backup = directory.resolve("backup");
        Chat gone;
        Chat stays;
        try (var service = ServiceProcess.start(data, settings())) {
            gone = Chat.open(service.address(), "fr").welcomed();
            stays = Chat.open(service.address(), "fr").welcomed();
            assertThat(stays.say("/checkin").states()).contains("ASKING");
        }
        copy(data.resolve("postgres"), backup);
        try (var service = ServiceProcess.start(data, settings());
                var asking = gone.at(service.address())) {
            assertThat(asking.call("DELETE", "/me", "").status()).isEqualTo(200);
        }
        assertThat(data.resolve("erasures.list")).content().hasLineCount(1).contains(gone.id());
        FileSystemUtils.deleteRecursively(data.resolve("postgres"));
        copy(backup, data.resolve("postgres"));

        telegram.resetRequests();
        try (var service = ServiceProcess.start(data, settings());
                var chat = stays.at(service.address())) {
            var refused = chat.say("oui");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body().path("code").asString()).isEqualTo("unavailable");
            assertThat(refused.body().path("detail").asString()).contains("momentanément indisponible");
            assertThat(status(service, "/")).isEqualTo(503);
            assertThat(status(service, "/console")).isEqualTo(503);
            assertThat(status(service, "/actuator/health/readiness")).isEqualTo(503);
            assertThat(status(service, "/actuator/health/liveness")).isEqualTo(200);
        }
        assertThat(telegram.getAllServeEvents()).isEmpty();

        var replayed = CommandProcess.run(data, settings(), "replay-erasures");
        assertThat(replayed.said()).contains("1 persons were erased again");
        assertThat(replayed.code()).isZero();

        try (var service = ServiceProcess.start(data, settings());
                var erased = gone.at(service.address());
                var chat = stays.at(service.address())) {
            assertThat(erased.history(0).status()).isEqualTo(401);
            assertThat(chat.say("oui").states()).contains("ASKING_MOOD");
            assertThat(status(service, "/actuator/health/readiness")).isEqualTo(200);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !telegram.findAll(postRequestedFor(urlPathMatching(".*/getUpdates")))
                            .isEmpty());
        }
        gone.close();
        stays.close();
    }

    private Map<String, String> settings() {
        return Map.of(
                "TELEGRAM_BOT_TOKEN", "123456:test-token", "TELEGRAM_API_URL", "http://127.0.0.1:" + telegram.port());
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        var copied = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start();
        assertThat(copied.waitFor()).isZero();
    }

    private static int status(ServiceProcess service, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(service.address() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
