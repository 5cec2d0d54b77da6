package fr.phoenix.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.PhoenixApplication;
import fr.phoenix.bot.webchat.Chat;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.persistence.coach.Coach;
import fr.phoenix.persistence.readmodel.Transcripts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One conversation over the public API and a Telegram that is played, on embedded servers and the offline model. */
@SpringBootTest(classes = PhoenixApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Timeout(180)
@ExtendWith(OutputCaptureExtension.class)
class LinkingIT {

    private static final String FEELINGS = ConsentFlow.agreement(Purpose.CHECK_INS);

    private static final String SECRET = "0123456789abcdef";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final AtomicInteger UPDATES = new AtomicInteger();
    private static final AtomicInteger CHATS = new AtomicInteger(1_000);
    private static final TelegramServer TELEGRAM = new TelegramServer();

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    private final Transcripts transcripts;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int chat = CHATS.incrementAndGet();

    LinkingIT(@Autowired Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TELEGRAM.answer("getMe", okJson("{\"ok\":true,\"result\":{\"username\":\"phoenix_bot\"}}"));
        registry.add("phoenix.data-dir", data::toString);
        registry.add("phoenix.public-url", () -> "https://phoenix.example");
        registry.add("telegram.bot-token", () -> TelegramServer.TOKEN);
        registry.add("telegram.api-url", () -> TELEGRAM.settings().api());
        registry.add("telegram.mode", () -> "webhook");
        registry.add("telegram.webhook-secret", () -> SECRET);
    }

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @Test
    void aCheckInBegunOnTheWebGoesOnOnTelegramAndBack() throws Exception {
        try (var web = Chat.open(base(), "fr").welcomed()) {
            web.say("/checkin");
            web.choose(FEELINGS);
            assertThat(web.choose("6").states()).containsExactly("NOTING_MOOD", "ASKING_CONFIDENCE");
            await().untilAsserted(() -> assertThat(text(web.say("/lier"))).contains("https://t.me/phoenix_bot?start="));
            var code = code(web.say("relier"));

            telegram("/start " + code);

            awaitSaid("C’est relié");
            awaitSaid("confian");
            int before = said().size();
            tap("4");
            await().until(() -> said().size() > before);
            assertThat(web.history(0).states().getLast()).isEqualTo("ASKING_WEIGHT");
            var calls = said().size();
            var reflected = web.say("J’ai peur de ne pas y arriver");
            assertThat(reflected.states()).containsExactly("SHARING_REFLECTION", "ASKING_REASONS");
            telegram("Une amie m’aide");
            awaitSaid("en travers du chemin");
            assertThat(said().subList(calls, said().size())).noneMatch(text -> text.contains("peur"));
            assertThat(web.history(0).body().path("messages").toString()).contains("Une amie m’aide");
            assertThat(web.history(0).body().path("messages").toString()).doesNotContain(code);
        }
    }

    @Test
    void aCheckInBegunOnTelegramGoesOnOnTheWebAndBack() throws Exception {
        welcomedOnTelegram();
        telegram("/checkin");
        tap(FEELINGS);
        awaitSaid("Comment te sens-tu");
        telegram("/lier");
        awaitSaid("Pour continuer sur le web");
        assertThat(TELEGRAM.calls("sendMessage").toString()).contains("https://phoenix.example/#lien=");
        var code = CODE.matcher(said().stream()
                        .filter(text -> CODE.matcher(text).find())
                        .findFirst()
                        .orElseThrow())
                .results()
                .findFirst()
                .orElseThrow()
                .group();

        var joined = Chat.join(base(), code.toLowerCase(java.util.Locale.ROOT), Optional.empty());

        assertThat(joined.status()).isEqualTo(201);
        try (var web = Chat.joined(base(), joined)) {
            await().until(() -> web.history(0).states().getLast().equals("ASKING_MOOD"));
            assertThat(web.history(0).texts("text")).anyMatch(text -> text.contains("C’est relié"));
            assertThat(web.choose("6").states()).containsExactly("NOTING_MOOD", "ASKING_CONFIDENCE");
            tap("4");
            await().until(() -> web.history(0).states().getLast().equals("ASKING_WEIGHT"));
            assertThat(Chat.join(base(), code, Optional.empty()).status()).isEqualTo(400);
        }
    }

    @Test
    void aBrowserWithAConversationLeavesItAndItsTokenEnds() throws Exception {
        try (var here = Chat.open(base(), "fr").welcomed();
                var there = Chat.open(base(), "fr").welcomed()) {
            here.say("Je rêve d’ouvrir une boulangerie");
            there.say("/checkin");
            there.choose(FEELINGS);
            var code = issued(there);

            var joined = Chat.join(base(), code, Optional.of(here));

            assertThat(joined.body().path("conversationId").asString()).isEqualTo(there.id());
            assertThat(here.history(0).status()).isEqualTo(401);
            try (var fresh = Chat.joined(base(), joined)) {
                await().until(() -> fresh.history(0).states().getLast().equals("ASKING_MOOD"));
                assertThat(fresh.get("/export").body().toString())
                        .contains("boulangerie")
                        .contains(here.id());
                assertThat(Chat.join(base(), issued(there), Optional.of(fresh)).status())
                        .isEqualTo(409);
                assertThat(fresh.call("DELETE", "/me", "")
                                .body()
                                .path("covered")
                                .toString())
                        .contains("key");
                assertThat(there.history(0).status()).isEqualTo(401);
            }
        }
    }

    @Test
    void theSameUpdateTwiceLinksOnceAndSaysItOnce() throws Exception {
        try (var web = Chat.open(base(), "fr").welcomed()) {
            var update = TelegramServer.text(UPDATES.incrementAndGet(), chat, "/start " + issued(web));

            post(update);
            post(update);
            awaitSaid("C’est relié");
            post(update);
            telegram("aide");
            awaitSaid("Je peux faire trois choses");

            assertThat(said()).filteredOn(text -> text.contains("C’est relié")).hasSize(1);
            assertThat(said()).noneMatch(text -> text.contains("n’est pas valable"));
        }
    }

    @Test
    void ofTwentyBrowsersWithOneCodeOneComesIn() throws Exception {
        try (var web = Chat.open(base(), "fr").welcomed();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var code = issued(web);
            var calls = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        try (var one = Chat.open(base(), "fr")) {
                            return Chat.join(base(), code, Optional.of(one)).status();
                        }
                    })
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var call : threads.invokeAll(calls)) {
                statuses.add(call.get());
            }

            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 400).hasSize(19);
        }
    }

    @Test
    void afterFiveInvalidCodesASessionMustWait() throws Exception {
        try (var web = Chat.open(base(), "fr").welcomed();
                var guessing = Chat.open(base(), "fr").welcomed()) {
            for (int i = 0; i < 5; i++) {
                var wrong = Chat.join(base(), "0000-0000-0000-000" + i, Optional.of(guessing));
                assertThat(wrong.status()).isEqualTo(400);
                assertThat(wrong.body().path("code").asString()).isEqualTo("unknown-link");
                assertThat(wrong.body().path("detail").asString()).contains("pas valable");
            }

            assertThat(Chat.join(base(), issued(web), Optional.of(guessing)).status())
                    .isEqualTo(429);
            assertThat(guessing.history(0).status()).isEqualTo(200);
        }
    }

    @Test
    void onesOwnSessionAndAllOthersCanBeEnded() throws Exception {
        try (var web = Chat.open(base(), "fr").welcomed();
                var second = Chat.joined(base(), Chat.join(base(), issued(web), Optional.empty()))) {
            assertThat(second.id()).isEqualTo(web.id());

            assertThat(second.call("DELETE", "/sessions/others", "").status()).isEqualTo(204);
            assertThat(web.history(0).status()).isEqualTo(401);
            assertThat(second.history(0).status()).isEqualTo(200);
            assertThat(second.call("DELETE", "/sessions/current", "").status()).isEqualTo(204);
            assertThat(second.history(0).status()).isEqualTo(401);
        }
    }

    @Test
    void noCodeShowsInLogsOrInTranscripts(CapturedOutput output) throws Exception {
        try (var web = Chat.open(base(), "fr").welcomed()) {
            web.choose("coach");
            web.choose(ConsentFlow.agreement(Purpose.COACH_REVIEW));
            var code = code(web.say("relier"));
            telegram("/start " + code);
            awaitSaid("C’est relié");
            assertThat(Chat.join(base(), code, Optional.empty()).status()).isEqualTo(400);

            var conversation = new ConversationId(UUID.fromString(web.id()));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> words(conversation).contains("JOINED"));
            assertThat(words(conversation))
                    .contains("/start ••••-••••-••••-••••")
                    .doesNotContain(code);
            assertThat(output.getAll()).doesNotContain(code).doesNotContain(code.replace("-", ""));
        }
    }

    private String words(ConversationId conversation) {
        var coach = new Coach(UUID.randomUUID(), "Nadia", "nadia@example.org", "no password");
        return transcripts.open(coach, conversation).stream()
                .flatMap(transcript -> transcript.lines().stream())
                .map(line -> line.words().text())
                .collect(Collectors.joining("\n"));
    }

    private void welcomedOnTelegram() throws Exception {
        telegram("/start");
        for (var choice : List.of("fr", "tu", "adult", "agree")) {
            tap(choice);
        }
        awaitSaid("Par quoi veux-tu commencer");
    }

    private void telegram(String text) throws Exception {
        post(TelegramServer.text(UPDATES.incrementAndGet(), chat, text));
    }

    private void tap(String choice) throws Exception {
        post(TelegramServer.tap(UPDATES.incrementAndGet(), chat, choice));
    }

    private void post(String update) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base() + "/telegram/webhook"))
                .header(TelegramWebhook.SECRET_HEADER, SECRET)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(update));
        assertThat(client.send(request.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
    }

    private void awaitSaid(String text) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(said()).anyMatch(one -> one.contains(text)));
    }

    private List<String> said() {
        return TELEGRAM.calls("sendMessage").stream()
                .filter(call -> call.path("chat_id").asString().equals(String.valueOf(chat)))
                .map(call -> call.path("text").asString())
                .toList();
    }

    private static String issued(Chat web) throws IOException, InterruptedException {
        var issued = web.call("POST", "/link-codes", "");
        assertThat(issued.status()).isEqualTo(201);
        return issued.body().path("code").asString();
    }

    private static String code(Chat.Answer answer) {
        return CODE.matcher(text(answer)).results().findFirst().orElseThrow().group();
    }

    private static String text(Chat.Answer answer) {
        return String.join("\n", answer.texts("text"));
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
