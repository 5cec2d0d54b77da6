package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a chat shows while its message waits for an answer, which is written by hand here. */
@Timeout(60)
class AttendanceIT {

    private static final String CHAT = "7";
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final FakeTelegram telegram;
    private final MemoryEngine engine = new MemoryEngine();
    private final Pace pace = new Pace(System::nanoTime, Thread::sleep);
    private final Attendance attendance;
    private int messages;

    AttendanceIT() throws IOException {
        telegram = new FakeTelegram();
        var properties = new TelegramProperties(FakeTelegram.TOKEN, telegram.address(), "", "", Duration.ofSeconds(1));
        var api = new TelegramApi(TelegramSettings.of(properties, ""), Duration.ofSeconds(5));
        attendance = new Attendance(
                api, engine.inbox, engine.live, new Drafts(api, pace), Duration.ofMillis(20), Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    /** A message that waits, and whoever attends to it. */
    private record Waiting(ConversationId conversation, Thread attendant) {}

    private Waiting somebodyWaits() throws InterruptedException {
        var receipt = (Receipt.Accepted) engine.conversations.receive(
                new Message(
                        new Account(Channel.TELEGRAM, CHAT),
                        "m" + messages++,
                        Language.FR,
                        new Typed(new Words("/start"), Kind.CHAT)),
                List.of());
        int typed = telegram.calls("sendChatAction").size();
        var attendant = Thread.ofVirtual().start(() -> {
            try {
                attendance.until(receipt.message(), receipt.conversation(), CHAT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await().until(() -> telegram.calls("sendChatAction").size() > typed);
        return new Waiting(receipt.conversation(), attendant);
    }

    private void isAnswered(Waiting waiting) throws InterruptedException {
        engine.conversations.answer(waiting.conversation(), engine);
        engine.live.replied(waiting.conversation());
        waiting.attendant().join();
    }

    private void shows(Waiting waiting, String text, String method) {
        engine.live.wrote(waiting.conversation(), text);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(texts(method)).endsWith(text));
    }

    private List<String> texts(String method) {
        return telegram.calls(method).stream().map(FakeTelegram.Call::text).toList();
    }

    @Test
    void whatIsWrittenShowsAsOneDraftAtMostOnceASecondAndNothingIsSent() throws Exception {
        var waiting = somebodyWaits();

        shows(waiting, "Une phrase.", "sendMessageDraft");
        engine.live.wrote(waiting.conversation(), "Une phrase. Deux.");
        engine.live.wrote(waiting.conversation(), "Une phrase. Deux. **Trois**.");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(texts("sendMessageDraft")).endsWith("Une phrase. Deux. Trois."));
        isAnswered(waiting);

        var drafts = telegram.calls("sendMessageDraft");
        assertThat(texts("sendMessageDraft")).startsWith("Une phrase.");
        assertThat(drafts).extracting(FakeTelegram.Call::chat).containsOnly(CHAT);
        assertThat(drafts)
                .extracting(call -> call.body().path("draft_id").asInt())
                .containsOnly(drafts.getFirst().body().path("draft_id").asInt())
                .doesNotContain(0);
        for (int i = 1; i < drafts.size(); i++) {
            assertThat(drafts.get(i).nanos() - drafts.get(i - 1).nanos()).isGreaterThan(SECOND);
        }
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void theLastPieceThatComesWithTheReplyIsNotShown() throws Exception {
        var waiting = somebodyWaits();

        engine.live.wrote(waiting.conversation(), "Tout.");
        isAnswered(waiting);

        assertThat(telegram.calls("sendMessageDraft")).isEmpty();
    }

    @Test
    void whereDraftsAreUnknownASilentMessageIsEditedAndDeletedFromThenOn() throws Exception {
        telegram.refuse("sendMessageDraft", 404);
        var waiting = somebodyWaits();

        shows(waiting, "Une phrase.", "sendMessage");
        shows(waiting, "Une phrase. Deux.", "editMessageText");
        isAnswered(waiting);

        assertThat(telegram.calls("sendMessage")
                        .getFirst()
                        .body()
                        .path("disable_notification")
                        .asBoolean())
                .isTrue();
        assertThat(telegram.calls("deleteMessage"))
                .extracting(call -> call.body().path("message_id").asInt())
                .containsExactly(1);

        var next = somebodyWaits();
        shows(next, "Encore.", "sendMessage");
        isAnswered(next);

        assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
        assertThat(telegram.calls("deleteMessage")).hasSize(2);
    }

    @Test
    void aTextThatIsTakenBackIsNotLeftThere() throws Exception {
        var waiting = somebodyWaits();

        shows(waiting, "Une phrase.", "sendMessageDraft");
        engine.live.wrote(waiting.conversation(), "");

        await().untilAsserted(() -> assertThat(texts("sendMessageDraft")).endsWith("…"));
        isAnswered(waiting);
    }

    @Test
    void aRefusedDraftIsGivenUpAndKeepsNoMessageWaiting() throws Exception {
        telegram.refuse("sendMessageDraft", 429);
        var waiting = somebodyWaits();

        engine.live.wrote(waiting.conversation(), "Une phrase.");
        await().until(() -> telegram.calls("sendMessageDraft").size() == 1);
        assertThat(pace.restOf(CHAT)).isZero();
        engine.live.wrote(waiting.conversation(), "Une phrase. Deux.");
        isAnswered(waiting);

        assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void twoMessagesThatWaitShowOneDraft() throws Exception {
        var first = somebodyWaits();
        var second = somebodyWaits();

        shows(first, "Une phrase.", "sendMessageDraft");
        isAnswered(first);
        isAnswered(second);

        assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
    }
}
