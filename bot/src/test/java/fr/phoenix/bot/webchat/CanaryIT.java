package fr.phoenix.bot.webchat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.phoenix.bot.process.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * People with unmistakable names, addresses and words go through every flow on both channels, with a model that fails and calls that are
 * wrong in every way; then everything that is not an answer to themselves is searched for them and for the service's secrets: all logs down
 * to DEBUG, metrics, health, error bodies, every table, Redis, and every file of the data directory, byte by byte.
 */
@Timeout(300)
class CanaryIT {

    private static final String NAME = "Zéphyrine Quasimodo";
    private static final String MAIL = "canari.mail@exemple-canari.org";
    private static final String PHONE = "06 98 76 54 32";
    private static final String WORDS = "mon secret canari tourterelle";
    private static final String FILE_NAME = "canari-fichier-7q";
    private static final String CONTENT = "canari contenu pipistrelle";
    private static final String CHAT_ID = "777000111";
    private static final String BOT_TOKEN = "123456:canari-jeton-telegram";
    private static final String GEMINI_KEY = "canari-cle-gemini";
    private static final String PASSWORD = "canari-mot-de-passe";
    private static final String COACH = "canari.coach@exemple-canari.org";
    private static final String PATH = "canari-chemin";

    private static final String OFFER = """
            Aide-soignant H/F
            La Clinique des Lilas recrute à Lyon, en CDI. Contact : %s
            Profil recherché :
            - sens de l’écoute
            - travail en équipe
            """.formatted(MAIL);

    private static final String CV = """
            %s
            %s
            %s
            Expériences professionnelles
            2015-2024 Hôtesse de caisse, Lyon
            - %s
            Formation
            2014 Baccalauréat professionnel
            """.formatted(NAME, MAIL, PHONE, CONTENT);

    private final Map<String, String> canaries = new LinkedHashMap<>();
    private final StringBuilder refusals = new StringBuilder();

    @TempDir
    Path data;

    private WireMockServer outside;

    @BeforeEach
    void prepare() {
        for (var canary : List.of(
                NAME, MAIL, PHONE, WORDS, FILE_NAME, CONTENT, CHAT_ID, BOT_TOKEN, GEMINI_KEY, PASSWORD, COACH, PATH)) {
            canaries.put(canary, canary);
        }
        canaries.put("the name in capitals", "QUASIMODO");
        outside = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        outside.start();
        outside.stubFor(post(anyUrl()).willReturn(okJson("{\"ok\":true,\"result\":[]}")));
        outside.stubFor(post(urlPathMatching("/v1beta/.*"))
                .willReturn(aResponse()
                        .withStatus(500)
                        .withBody("{\"error\":{\"message\":\"cannot read: " + WORDS + "\"}}")));
        outside.stubFor(post(urlPathMatching(".*/getFile"))
                .willReturn(okJson("{\"ok\":true,\"result\":{\"file_path\":\"documents/file_1.txt\"}}")));
        outside.stubFor(get(urlPathMatching("/file/.*")).willReturn(ok(CV)));
    }

    @AfterEach
    void stopTheOutside() {
        outside.stop();
    }

    @Test
    void nobodyIsFoundWhereTheyDoNotBelong() throws Exception {
        var found = new Findings(canaries);
        try (var service = ServiceProcess.start(data, settings())) {
            try (var chat = Chat.open(service.address(), "fr")) {
                canaries.put("the session's token", chat.token());
                talk(chat);
                misuse(service, chat);
                assertThat(chat.history(0).body().toString())
                        .contains("Quasimodo", WORDS, FILE_NAME)
                        .contains("letter", "cv", "check-in");
            }
            talkOnTelegram();
            try (var stores = new Stores(data)) {
                await().atMost(Duration.ofSeconds(90)).until(() -> stores.answered(40));
                found.search("the database", stores.database());
                found.search("Redis", stores.redis());
                assertThat(stores.redis()).isNotEmpty();
            }
            for (var path : List.of("prometheus", "info", "health", "health/readiness", "metrics", "env")) {
                found.search("/actuator/" + path, body(service, "/actuator/" + path));
            }
            found.search("refusals", refusals.toString().replace("/" + PATH, "/what-was-asked-for"));
            found.search("the log on the console", service.said());
            assertThat(service.said()).contains("model     plan: gemini");
            assertThat(outside.findAll(postRequestedFor(urlPathMatching("/v1beta/.*"))))
                    .isNotEmpty();
        }
        found.searchFiles(data);
        assertThat(data.resolve("logs/phoenix.json")).content().contains("Phoenix is ready");

        assertThat(found.list()).isEmpty();
        assertThat(found.searched()).isGreaterThan(20_000_000);
    }

    private Map<String, String> settings() {
        var outsideUrl = "http://127.0.0.1:" + outside.port();
        return Map.of(
                "TELEGRAM_BOT_TOKEN", BOT_TOKEN,
                "TELEGRAM_API_URL", outsideUrl,
                "GEMINI_API_KEY", GEMINI_KEY,
                "GEMINI_BASE_URL", outsideUrl + "/v1beta",
                "LOGGING_LEVEL_FR_PHOENIX", "DEBUG");
    }

    private static void talk(Chat chat) throws IOException, InterruptedException {
        chat.welcomed();
        for (var said : List.of(
                "/checkin",
                "oui",
                "6",
                "4",
                WORDS + ", je m’appelle " + NAME,
                "parce que " + WORDS,
                "rien de particulier",
                "appeler le " + PHONE,
                "demain",
                "9",
                "oui")) {
            chat.say(said);
        }
        chat.say("/lettre");
        chat.say(OFFER);
        chat.say("vendeuse, " + WORDS);
        chat.say("j’écoutais " + WORDS);
        chat.choose("not-done");
        chat.choose("not-done");
        chat.say("parce que j’aime cela, écrivez à " + MAIL);
        chat.say("une immersion, " + WORDS);
        chat.say(NAME + ", Lyon");
        chat.choose("n");
        chat.say("j’ai aussi fait ceci : " + WORDS);
        chat.choose("good");
        chat.say("/cv");
        chat.upload(FILE_NAME + ".txt", CV, "Prefer", "wait=50");
        chat.choose("skip");
        chat.say("/coach");
        chat.say("/donnees");
    }

    /** Every kind of call that is refused, each with something in it that must not be written down. */
    private void misuse(ServiceProcess service, Chat chat) throws IOException, InterruptedException {
        var id = UUID.randomUUID().toString();
        refused(chat.call("POST", "/messages", "{\"text\": \"" + WORDS + "\", \"broken\": " + MAIL));
        refused(chat.call("POST", "/messages", "{\"clientMessageId\": \"" + WORDS + "\", \"text\": \"" + MAIL + "\"}"));
        refused(chat.call("POST", "/messages", "[\"" + WORDS + "\"]"));
        refused(chat.call("POST", "/messages", "x".repeat(600_000) + WORDS));
        refused(chat.post(id, "text", WORDS + "x".repeat(60_000)));
        chat.post(id, "text", WORDS);
        refused(chat.post(id, "text", WORDS + MAIL));
        refused(chat.upload(FILE_NAME + ".exe", CONTENT));
        refused(chat.upload(FILE_NAME + ".pdf", ""));
        refused(chat.get("/" + PATH));
        refused(chat.get("/files/" + PATH));
        refused(chat.get("/history?after=" + PATH));
        refused(chat.get("/history", "Authorization", "Bearer " + PATH));
        refused(chat.call("POST", "/sessions", "{\"locale\": \"fr\", \"person\": \"" + PATH + "\"}"));
        for (var path : List.of("/" + PATH, "/console/" + PATH, "/console/invitation/" + PATH, "/actuator/" + PATH)) {
            refusals.append(body(service, path));
        }
        var form = "email=" + COACH + "&password=" + PASSWORD;
        refusals.append(send(HttpRequest.newBuilder(URI.create(service.address() + "/console/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
    }

    private void refused(Chat.Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        refusals.append(answer.body());
    }

    private static String body(ServiceProcess service, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(service.address() + path)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return response.headers().map() + response.body();
        }
    }

    /** One batch of updates with all that a person there says. */
    private void talkOnTelegram() {
        var updates = new TelegramUpdates(CHAT_ID, "Quasimodo");
        List.of("fr", "tu", "adult", "agree").forEach(updates::tap);
        for (var text : List.of(
                "/checkin",
                "oui",
                "6",
                "4",
                WORDS,
                "passer",
                "rien de particulier",
                "appeler " + PHONE,
                "demain",
                "9",
                "oui",
                "/lettre")) {
            updates.text(text);
        }
        updates.text(OFFER);
        updates.text("vendeuse, " + WORDS);
        updates.text("j’écoutais " + WORDS);
        updates.tap("not-done");
        updates.text("parce que j’aime cela, écrivez à " + MAIL);
        updates.text("une immersion, " + WORDS);
        updates.text(NAME + ", Lyon");
        updates.tap("n");
        updates.tap("good");
        updates.text("/cv");
        updates.document(FILE_NAME + ".txt");
        updates.tap("skip");
        updates.broken(WORDS);
        outside.stubFor(post(urlPathMatching(".*/getUpdates"))
                .inScenario("updates")
                .whenScenarioStateIs("Started")
                .willSetStateTo("fetched")
                .willReturn(okJson(new String(updates.batch(), StandardCharsets.UTF_8))));
        outside.stubFor(post(urlPathMatching(".*/getUpdates"))
                .inScenario("updates")
                .whenScenarioStateIs("fetched")
                .willReturn(okJson("{\"ok\":true,\"result\":[]}")));
        await().atMost(Duration.ofSeconds(90))
                .until(() -> outside.findAll(postRequestedFor(urlPathMatching(".*/sendDocument")))
                                .size()
                        >= 2);
    }
}
