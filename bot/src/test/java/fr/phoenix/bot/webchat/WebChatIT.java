package fr.phoenix.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.PhoenixApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the web chat promises to a client outside, on embedded servers and the offline model. */
@SpringBootTest(classes = PhoenixApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Timeout(120)
class WebChatIT {

    private static final String OFFER = """
            Assistante administrative H/F - Mairie de Lyon
            La Mairie de Lyon recherche une assistante administrative en CDI.
            Vos missions : accueil du public, rédaction de courriers.
            Profil recherché : maîtrise d’Excel, sens de l’accueil.""";

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    private Chat chat;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("phoenix.data-dir", data::toString);
    }

    @BeforeEach
    void openAConversation() throws Exception {
        chat = Chat.open(base(), "fr").welcomed();
    }

    @AfterEach
    void leave() {
        chat.close();
    }

    /** As an instance does that is paused, or cut off without a word, in the middle of its commit. */
    @Test
    void aTransactionThatHangsWithTheAppendLockDoesNotHoldTheOthersUp(@Autowired DataSource database) throws Exception {
        var hanging = database.getConnection();
        try (var statement = hanging.createStatement()) {
            hanging.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(x'50484F45'::int, 0)");

            assertThat(chat.say("/checkin").states()).containsExactly("ASKING");
        } finally {
            JdbcUtils.closeConnection(hanging);
        }
    }

    @Test
    void aCheckInGoesFromTheFirstQuestionToASmallStep() throws Exception {
        assertThat(chat.say("/checkin").states()).containsExactly("ASKING");
        assertThat(chat.choose("agree-check-ins-1").states()).containsExactly("ANSWERED", "ASKING_MOOD");
        assertThat(chat.choose("6").states()).containsExactly("NOTING_MOOD", "ASKING_CONFIDENCE");
        assertThat(chat.say("quatre").states()).containsExactly("NOTING_CONFIDENCE", "ASKING_WEIGHT");
        var reflected = chat.say("J’ai peur de ne pas y arriver");
        assertThat(reflected.states()).containsExactly("SHARING_REFLECTION", "ASKING_REASONS");
        assertThat(reflected.texts("model")).containsExactly("offline", "none");
        assertThat(reflected.texts("text").getFirst()).contains("J’ai peur de ne pas y arriver");
        assertThat(chat.choose("skip").states()).containsExactly("NOTING_REASONS", "ASKING_OBSTACLE");
        assertThat(chat.choose("nothing").states()).containsExactly("NOTING_OBSTACLE", "ASKING_STEP");
        assertThat(chat.say("Appeler Nadia").states()).containsExactly("NOTING_STEP", "ASKING_WHEN");
        assertThat(chat.choose("tomorrow").states()).containsExactly("NOTING_PLAN", "ASKING_SURE");
        assertThat(chat.choose("9").states()).containsExactly("NOTING_SURE", "ASKING_REMINDER");
        var done = chat.choose("no-reminder");

        assertThat(done.states()).containsExactly("DONE", "DONE", "DONE", "CHOOSING");
        assertThat(done.texts("text").get(1)).contains("Appeler Nadia");
        assertThat(chat.say("/checkin").texts("text").getFirst()).contains("Appeler Nadia");
    }

    @Test
    void theSamePostFiftyTimesAtOnceIsOneTurn() throws Exception {
        var id = UUID.randomUUID().toString();
        var answers = new ArrayList<Chat.Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = IntStream.range(0, 50)
                    .<Callable<Chat.Answer>>mapToObj(i -> () -> chat.post(id, "text", "/checkin", "Prefer", "wait=50"))
                    .toList();
            for (var post : threads.invokeAll(posts)) {
                answers.add(post.get());
            }
        }

        assertThat(answers).hasSize(50).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().states()).containsExactly("ASKING");
        var history = chat.history(0);
        assertThat(history.texts("state")).containsOnlyOnce("ASKING");
        assertThat(clientIds(history)).containsOnlyOnce(id);
    }

    @Test
    void theSameIdForOtherWordsIsAConflict() throws Exception {
        var id = UUID.randomUUID().toString();
        var first = chat.post(id, "text", "aide");

        assertThat(first.status()).isEqualTo(202);
        assertThat(chat.post(id, "text", "aide").body().path("messageId"))
                .isEqualTo(first.body().path("messageId"));
        assertThat(chat.post(id, "text", "menu").status()).isEqualTo(409);
        assertThat(chat.post(id, "choice", "aide").status()).isEqualTo(409);
        assertThat(clientIds(chat.history(0))).containsOnlyOnce(id);
    }

    @Test
    void whoPrefersToWaitGetsTheRepliesAndOthersAReceipt() throws Exception {
        var waited = chat.say("aide");
        var handed = chat.post(UUID.randomUUID().toString(), "text", "aide");

        assertThat(waited.status()).isEqualTo(200);
        assertThat(waited.body().path("replies")).isNotEmpty();
        assertThat(waited.texts("inReplyTo"))
                .containsOnly(waited.body().path("messageId").asString());
        assertThat(handed.status()).isEqualTo(202);
        assertThat(handed.body().has("replies")).isFalse();
    }

    /** One call that is refused: with this status, in these words. */
    private interface Call {
        Chat.Answer with(String... headers) throws Exception;
    }

    private static void isRefused(int status, String french, String english, Call call) throws Exception {
        for (var language : List.of("fr-FR", "en-GB")) {
            var problem = call.with("Accept-Language", language);

            assertThat(problem.status()).as(french).isEqualTo(status);
            assertThat(problem.body().path("status").asInt()).isEqualTo(status);
            assertThat(problem.body().path("detail").asString(""))
                    .startsWith(language.startsWith("fr") ? french : english);
        }
    }

    @Test
    void whatIsRefusedIsRefusedInASentence() throws Exception {
        var id = UUID.randomUUID().toString();
        isRefused(
                413,
                "Ce message est trop long",
                "This message is too long",
                h -> chat.post(id, "text", "é".repeat(20_000), h));
        isRefused(400, "Ce message est vide.", "This message is empty.", h -> chat.post(id, "text", " \n", h));
        isRefused(
                400,
                "Cet appel n’est pas bien formé",
                "This call is not well formed",
                h -> chat.post("1", "text", "x", h));
        isRefused(
                400,
                "Cet appel n’est pas bien formé",
                "This call is not well formed",
                h -> chat.post(id, "choice", "a b", h));
        for (var body : List.of("{\"text\":", "[1]", "null", "\"x\"", "{\"text\":{}}", "")) {
            isRefused(
                    400,
                    "Cet appel n’est pas bien formé",
                    "This call is not well formed",
                    h -> chat.call("POST", "/messages", body, h));
        }
        isRefused(
                415,
                "Cet appel doit être en JSON",
                "This call must be JSON",
                h -> chat.call("POST", "/messages", "x", and(h, "Content-Type", "text/plain")));
        isRefused(405, "Cet appel n’existe pas.", "This call does not exist.", h -> chat.get("/messages", h));
        isRefused(404, "Cet appel n’existe pas.", "This call does not exist.", h -> chat.get("/nothing", h));
        isRefused(404, "Ce document n’existe pas", "This document does not exist", h -> chat.get("/files/" + id, h));
        isRefused(
                400,
                "Cet appel n’est pas bien formé",
                "This call is not well formed",
                h -> chat.get("/history?after=x", h));
        isRefused(
                401,
                "Cette conversation a expiré",
                "This conversation has expired",
                h -> chat.get("/history", and(h, "Authorization", "Bearer x")));

        assertThat(chat.history(0).states()).last().isEqualTo("CHOOSING");
    }

    @Test
    void filesThatCannotBeReadAreRefusedInASentence() throws Exception {
        isRefused(
                415,
                "Ce type de fichier n’est pas lu",
                "This kind of file is not read",
                h -> chat.upload("cv.exe", "MZ", h));
        isRefused(400, "Ce fichier est vide.", "This file is empty.", h -> chat.upload("cv.pdf", "", h));
        isRefused(
                413,
                "Ce fichier est trop gros",
                "This file is too large",
                h -> chat.upload("cv.txt", "x".repeat(10_500_000), h));

        chat.say("/cv");
        var broken = chat.upload("cv.pdf", "%PDF-1.7 broken", "Prefer", "wait=50");
        assertThat(broken.status()).isEqualTo(200);
        assertThat(broken.states()).last().isEqualTo("ASKING_CV");
        assertThat(broken.texts("text").getFirst()).contains("abîmé");
    }

    @Test
    void aStreamThatIsCutGoesOnWhereItStopped() throws Exception {
        for (int i = 0; i < 10; i++) {
            chat.say("aide");
        }
        var last = chat.history(0)
                .body()
                .path("replies")
                .valueStream()
                .mapToLong(reply -> reply.path("seq").asLong())
                .max()
                .orElseThrow();
        var seen = new ArrayList<Long>();
        for (int cut = 0; cut < 20 && seen.size() < last; cut++) {
            long before = seen.isEmpty() ? 0 : seen.getLast();
            seen.addAll(chat.stream(before, (int) Math.min(1 + cut % 3, last - before)));
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var live = threads.submit(() -> chat.stream(last, 2));
            chat.say("aide");
            assertThat(live.get()).containsExactly(last + 1, last + 2);
        }
    }

    @Test
    void historyTellsWhatWasSaidInItsOrder() throws Exception {
        chat.say("/checkin");
        chat.say("oui");
        chat.say("6");
        chat.say("annuler");
        var history = chat.history(0);

        assertThat(seqs(history)).isSorted().doesNotHaveDuplicates();
        assertThat(history.body()
                        .path("messages")
                        .valueStream()
                        .map(message -> message.path("text").asString(""))
                        .filter(text -> !text.isEmpty()))
                .containsExactly("/checkin", "oui", "6", "annuler");
        var later = seqs(history).get(3);
        assertThat(seqs(chat.history(later)))
                .isEqualTo(seqs(history).subList(4, seqs(history).size()));
    }

    @Test
    void aConversationSeesNothingOfAnother() throws Exception {
        chat.say("/lettre");
        chat.post(UUID.randomUUID().toString(), "text", OFFER, "Prefer", "wait=50");
        var answer = chat.say("vendeuse pendant six ans");
        for (int turn = 0; turn < 10 && !answer.states().contains("SHOWING"); turn++) {
            answer = switch (answer.states().getLast()) {
                case "ASKING_NAME" -> chat.say("Camille Martin");
                case "ASKING_GENDER" -> chat.choose("n");
                case "ASKING_COMMITMENT" -> chat.choose("nothing-yet");
                case String state when state.endsWith("PROOF") -> chat.choose("not-done");
                default -> chat.say("J’aime aider les gens");
            };
        }
        var url = answer.body()
                .path("replies")
                .valueStream()
                .map(reply -> reply.path("document").path("url").asString(""))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow();

        try (var other = Chat.open(base(), "en")) {
            other.choose("en");
            assertThat(chat.download(url)).isEqualTo(200);
            assertThat(other.download(url)).isEqualTo(404);
            assertThat(other.history(0).body().toString()).doesNotContain("vendeuse", chat.id());
            assertThat(other.get("/export").body().toString()).doesNotContain("vendeuse", chat.id());
        }
    }

    @Test
    void theExportHasWhatWasSaidAndErasureEndsIt() throws Exception {
        chat.say("/checkin");
        chat.say("oui");
        chat.say("6");
        chat.say("4");
        chat.say("Mon secret est un jardin");

        assertThat(chat.get("/export").body().toString()).contains("Mon secret est un jardin", "SHARING_REFLECTION");
        var receipt = chat.call("DELETE", "/me", "");
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.body().path("id").asString("")).isNotBlank();
        assertThat(receipt.body().path("covered")).isNotEmpty();
        assertThat(chat.history(0).status()).isEqualTo(401);
        assertThat(chat.get("/export").status()).isEqualTo(401);
        assertThat(chat.say("encore là ?").status()).isEqualTo(401);
    }

    private static List<Long> seqs(Chat.Answer history) {
        return history.body()
                .path("replies")
                .valueStream()
                .map(reply -> reply.path("seq").asLong())
                .toList();
    }

    private static List<String> clientIds(Chat.Answer history) {
        return history.body()
                .path("messages")
                .valueStream()
                .map(message -> message.path("clientMessageId").asString(""))
                .toList();
    }

    private static String[] and(String[] headers, String name, String value) {
        var all = new ArrayList<>(List.of(headers));
        all.add(name);
        all.add(value);
        return all.toArray(String[]::new);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
