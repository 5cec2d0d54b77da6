package fr.phoenix.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.PhoenixApplication;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = PhoenixApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ConsoleIT {

    private static final Map<String, String> AMINA = Map.of(
            "name",
            "Amina",
            "email",
            "amina@example.org",
            "password",
            "quatre mots sans lien",
            "repeated",
            "quatre mots sans lien");
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern CONVERSATION = Pattern.compile("\"conversationId\"\\s*:\\s*\"([^\"]+)\"");

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("phoenix.data-dir", data::toString);
        registry.add("phoenix.widget-origins", () -> "https://www.example.org");
    }

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void theFirstCoachComesInByTheFileAndReadsWhatWasSaid() throws Exception {
        var file = data.resolve("first-coach-invitation.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var link = Files.readString(file).strip();
        assertThat(link).startsWith("http://localhost:" + port + "/console/invitation/");
        var path = link.substring(link.indexOf("/console"));

        var weak = browser.submit(
                path, Map.of("name", "Amina", "email", "amina@example.org", "password", "court", "repeated", "court"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body())
                .contains("12 à 200 caractères", "value=\"amina@example.org\"")
                .doesNotContain("court\"");

        assertThat(location(browser.submit(path, AMINA))).endsWith("/console/login?welcome");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(file).doesNotExist();
        assertThat(jdbc.sql("SELECT password FROM coach").query(String.class).single())
                .startsWith("{pbkdf2-sha256-600000}")
                .doesNotContain("quatre");

        assertThat(location(login("amina@example.org", "autre chose, trop"))).endsWith("/console/login?refused");
        var talk = converse();
        talk.say("text", "J’ai le trac <b>avant</b> les entretiens");
        var conversation = talk.conversation();
        assertThat(location(login("Amina@example.org", "quatre mots sans lien")))
                .endsWith("/console");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(browser.get("/console").body())
                        .contains("la personne n’a pas accepté que les coachs lisent")
                        .doesNotContain(conversation.substring(0, 8)));
        assertThat(browser.get("/console/conversations/" + conversation).statusCode())
                .isEqualTo(404);
        assertThat(browser.get(turns(conversation, "")).statusCode()).isEqualTo(404);
        assertThat(reads(conversation)).isEmpty();

        talk.say("text", "coach");
        talk.say("choice", "agree-coach-review-1");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(browser.get("/console").body())
                        .contains(conversation.substring(0, 8), "/console/conversations/" + conversation));
        assertThat(browser.get("/console/conversations/" + conversation).body())
                .contains("J’ai le trac &lt;b&gt;avant&lt;/b&gt; les entretiens", "Parcours", "État", "Modèle");
        assertThat(reads(conversation)).containsExactly("Amina");
        assertThat(talk.export()).contains("\"readBy\"", "\"Amina\"");

        theCoachGoesBackInTime(conversation);

        talk.say("choice", "consent-withdraw-coach-review");
        assertThat(browser.get("/console/conversations/" + conversation).statusCode())
                .isEqualTo(404);
        assertThat(browser.get(turns(conversation, "")).statusCode()).isEqualTo(404);
        assertThat(fork(conversation, 6, "{}").statusCode()).isEqualTo(404);
        assertThat(reads(conversation)).hasSize(9).containsOnly("Amina");
        var unknown = browser.get("/console/conversations/" + UUID.randomUUID());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Cette conversation n’est pas là");
        assertThat(browser.get("/console/conversations/x").statusCode()).isEqualTo(404);
        assertThat(browser.get("/console?page=-1").statusCode()).isEqualTo(200);
        assertThat(browser.get("/console?page=999999").statusCode()).isEqualTo(200);

        assertThat(location(logout())).endsWith("/console/login?left");
        assertThat(location(browser.get("/console"))).endsWith("/console/login");
    }

    /** Eight readings more, each on record, and not an event more. */
    private void theCoachGoesBackInTime(String conversation) throws IOException, InterruptedException {
        long events = count("event", "stream_id", conversation);

        var all = browser.get(turns(conversation, ""));
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body()).contains("\"number\":6", "\"to\":\"consent-coach-review 1 ASKING\"");

        var turn = browser.get(turns(conversation, "/6"));
        assertThat(turn.statusCode()).isEqualTo(200);
        assertThat(turn.body())
                .contains(
                        "J’ai le trac <b>avant</b> les entretiens",
                        "\"proposals\"",
                        "planned.v1",
                        "\"replaysAlike\":true");

        assertThat(browser.get(turns(conversation, "/99")).statusCode()).isEqualTo(404);
        var fork = fork(conversation, 6, "{\"text\":\"aide\",\"model\":\"offline\"}");
        assertThat(fork.statusCode()).isEqualTo(200);
        assertThat(fork.body()).contains("\"alike\":false", "faire le point");
        var otherPrompt = fork(conversation, 6, "{\"prompt\":\"understanding/plan.v1.fr\"}");
        assertThat(otherPrompt.statusCode()).isEqualTo(200);
        assertThat(otherPrompt.body()).contains("\"prompt\":\"understanding/plan.v1.fr\"", "\"model\":\"offline\"");
        var noPrompt = fork(conversation, 6, "{\"prompt\":\"understanding/plan.v99.fr\"}");
        assertThat(noPrompt.statusCode()).isEqualTo(422);
        assertThat(noPrompt.body()).contains("no-such-prompt", "understanding/plan.v2.fr");
        var noModel = fork(conversation, 6, "{\"model\":\"oracle\"}");
        assertThat(noModel.statusCode()).isEqualTo(422);
        assertThat(noModel.body()).contains("no-such-model", "offline");
        assertThat(fork(conversation, 99, "{}").statusCode()).isEqualTo(404);

        assertThat(browser.send("POST", turns(conversation, "/6/fork"), "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/console/api/conversations/x/turns").statusCode())
                .isEqualTo(400);
        assertThat(reads(conversation)).hasSize(9).containsOnly("Amina");
        assertThat(count("event", "stream_id", conversation)).isEqualTo(events);
        assertThat(count("outbox", "conversation_id", conversation)).isPositive();
    }

    private static String turns(String conversation, String more) {
        return "/console/api/conversations/" + conversation + "/turns" + more;
    }

    private HttpResponse<String> fork(String conversation, int number, String wish)
            throws IOException, InterruptedException {
        var csrf = found(
                Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\""),
                browser.get("/console").body());
        return browser.send(
                "POST",
                turns(conversation, "/" + number + "/fork"),
                wish,
                "Content-Type",
                "application/json",
                "X-CSRF-TOKEN",
                csrf);
    }

    private long count(String table, String column, String conversation) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column + " = :id")
                .param("id", UUID.fromString(conversation))
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyComesInWithoutAnAccountOrAForm() throws Exception {
        assertThat(location(browser.get("/console"))).endsWith("/console/login");
        assertThat(location(browser.get("/console/conversations/" + UUID.randomUUID())))
                .endsWith("/console/login");
        assertThat(location(browser.get(turns(UUID.randomUUID().toString(), ""))))
                .endsWith("/console/login");
        assertThat(browser.post("/console/login", Map.of("email", "a@b.fr", "password", "x"), "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/console/invitation/" + "x".repeat(43)).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(browser.get("/application.yml").statusCode()).isEqualTo(404);
        assertThat(browser.send("POST", "/", "").statusCode()).isEqualTo(404);
    }

    @Test
    void whoTriesTooOftenWaits() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(location(login("personne@example.org", "mauvais mot de passe")))
                    .endsWith("/console/login?refused");
        }
        assertThat(location(login("personne@example.org", "mauvais mot de passe")))
                .endsWith("/console/login?wait");
        assertThat(browser.get("/console/login?wait").body()).contains("Attendez une minute");
        assertThat(location(
                        browser.submit("/console/logi%6e", Map.of("email", "personne@example.org", "password", "x"))))
                .endsWith("/console/login?wait");
    }

    @Test
    void theSessionCookieIsTheConsolesAlone() throws Exception {
        var cookie =
                browser.get("/console/login").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("phoenix-console=", "Path=/console", "HttpOnly", "SameSite=Strict");
        var behindTls = new Browser(port);
        try (behindTls) {
            assertThat(behindTls
                            .get("/console/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9")
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow())
                    .contains("Secure");
        }
        assertThat(browser.get("/").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void pagesSayWhatBrowsersMayDoWithThem() throws Exception {
        var home = browser.get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(header(home, "Content-Security-Policy"))
                .contains("default-src 'self'", "img-src 'self' blob: data:");
        assertThat(header(home, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(home, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");

        var login = browser.get("/console/login");
        assertThat(login.body()).contains("<form", "/console/console.css").doesNotContain("<script");
        assertThat(header(login, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(header(login, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(browser.get("/console/console.css").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyListedOriginsMayEmbedTheWidget() throws Exception {
        for (var path : new String[] {"/api/chat/sessions", "/phoenix-chat.js"}) {
            var method = path.endsWith(".js") ? "GET" : "POST";
            var listed = browser.send(
                    "OPTIONS", path, "", "Origin", "https://www.example.org", "Access-Control-Request-Method", method);
            assertThat(listed.statusCode()).isEqualTo(200);
            assertThat(header(listed, "Access-Control-Allow-Origin")).isEqualTo("https://www.example.org");

            var other = browser.send(
                    "OPTIONS", path, "", "Origin", "https://evil.example", "Access-Control-Request-Method", method);
            assertThat(other.statusCode()).isEqualTo(403);
            assertThat(other.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void bodiesBeyondTheLimitAreRefusedHoweverTheyCome() throws Exception {
        var body = "{\"locale\":\"" + "x".repeat(600_000) + "\"}";
        for (var path : new String[] {"/api/chat/sessions", "/%61pi/chat/sessions"}) {
            var whole = browser.send("POST", path, body, "Content-Type", "application/json");
            assertThat(whole.statusCode()).isEqualTo(413);
            assertThat(whole.body()).contains("\"code\":\"too-long\"");
            assertThat(browser.stream(path, body, "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(413);
        }
        assertThat(browser.stream("/api/chat/sessions", "{\"locale\":\"en\"}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aTicketOpensTheStreamOfRepliesAlone() throws Exception {
        var opened = browser.send("POST", "/api/chat/sessions", "{}", "Content-Type", "application/json");
        var bearer = "Bearer " + found(TOKEN, opened.body());
        var made = browser.send("POST", "/api/chat/tickets", "", "Authorization", bearer);
        var ticket = found(Pattern.compile("\"ticket\"\\s*:\\s*\"([^\"]+)\""), made.body());

        for (var path : new String[] {"history", "export", "files/" + UUID.randomUUID()}) {
            assertThat(browser.get("/api/chat/" + path + "?ticket=" + ticket).statusCode())
                    .isEqualTo(401);
        }
        assertThat(browser.send("DELETE", "/api/chat/me?ticket=" + ticket, "").statusCode())
                .isEqualTo(401);
        assertThat(browser.open("/api/chat/events?ticket=" + ticket)).isEqualTo(200);
        assertThat(browser.open("/api/chat/events?ticket=" + ticket)).isEqualTo(401);
    }

    @Test
    void afterAnErasureNothingCanBeSaid() throws Exception {
        var opened = browser.send("POST", "/api/chat/sessions", "{}", "Content-Type", "application/json");
        var bearer = "Bearer " + found(TOKEN, opened.body());
        assertThat(browser.send("DELETE", "/api/chat/me", "", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);

        var late = browser.send(
                "POST",
                "/api/chat/messages",
                "{\"clientMessageId\":\"" + UUID.randomUUID() + "\",\"text\":\"encore\"}",
                "Content-Type",
                "application/json",
                "Authorization",
                bearer);
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body()).contains("no-session");
    }

    @Test
    void metricsAreForNeighbours() throws Exception {
        assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> login(String email, String password) throws IOException, InterruptedException {
        return browser.submit("/console/login", Map.of("email", email, "password", password));
    }

    private HttpResponse<String> logout() throws IOException, InterruptedException {
        var csrf = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(browser.get("/console").body());
        assertThat(csrf.find()).isTrue();
        return browser.post("/console/logout", Map.of("_csrf", csrf.group(1)), "");
    }

    private List<String> reads(String conversation) {
        return jdbc.sql("SELECT coach FROM read_audit WHERE conversation_id = :id")
                .param("id", UUID.fromString(conversation))
                .query(String.class)
                .list();
    }

    /** Somebody in the web chat who has been welcomed. */
    private Talk converse() throws IOException, InterruptedException {
        var opened =
                browser.send("POST", "/api/chat/sessions", "{\"locale\":\"fr\"}", "Content-Type", "application/json");
        assertThat(opened.statusCode()).isEqualTo(201);
        var talk = new Talk(browser, found(CONVERSATION, opened.body()), "Bearer " + found(TOKEN, opened.body()));
        for (var choice : List.of("fr", "tu", "adult", "agree")) {
            talk.say("choice", choice);
        }
        return talk;
    }

    private record Talk(Browser browser, String conversation, String bearer) {

        void say(String kind, String words) throws IOException, InterruptedException {
            var answered = browser.send(
                    "POST",
                    "/api/chat/messages",
                    "{\"clientMessageId\":\"%s\",\"%s\":\"%s\"}".formatted(UUID.randomUUID(), kind, words),
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    bearer,
                    "Prefer",
                    "wait=20");
            assertThat(answered.statusCode()).isEqualTo(200);
        }

        String export() throws IOException, InterruptedException {
            return browser.get("/api/chat/export", "Authorization", bearer).body();
        }
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        return header(response, "Location");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
