package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.delivery.Courier;
import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.delivery.MemoryOutbox;
import fr.phoenix.bot.telegram.FakeTelegram.Call;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.texts.Texts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole way out, courier and postman, against a Telegram that asks for rests; counted by Telegram's clock. */
@Timeout(120)
class RetryAfterIT {

    private static final int CHATS = 40;
    private static final int EACH = 6;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final FakeTelegram telegram;
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final LiveReplies live = new LiveReplies();
    private final Courier courier;

    RetryAfterIT() throws IOException {
        telegram = new FakeTelegram();
        var properties = new TelegramProperties(FakeTelegram.TOKEN, telegram.address(), "", "", Duration.ofSeconds(1));
        var api = new TelegramApi(TelegramSettings.of(properties, ""), Duration.ofSeconds(5));
        var postman = new TelegramPostman(
                new Parcels(Texts.load()),
                new Sending(api, (conversation, file) -> Optional.empty()),
                new Pace(System::nanoTime, Thread::sleep),
                System::nanoTime);
        courier = new Courier(
                outbox,
                postman,
                live,
                new SimpleMeterRegistry(),
                Duration.ofMillis(50),
                Duration.ofMillis(10),
                unread -> {},
                InstantSource.system());
    }

    @BeforeEach
    void fill() {
        for (int chat = 1; chat <= CHATS; chat++) {
            var conversation = new ConversationId(new UUID(0, chat));
            for (int i = 0; i < EACH; i++) {
                outbox.add(conversation, new Account(Channel.TELEGRAM, String.valueOf(chat)), reply(i), false);
            }
        }
    }

    @AfterEach
    void stop() {
        courier.stop();
        telegram.close();
    }

    private static Replied reply(int number) {
        var words = new Words("réponse " + number);
        return new Replied(new Reply.Text(words), "check-in", "ASKING_MOOD", new Author.Fixed(), Language.FR);
    }

    @Test
    void noMessageGoesBeforeTheRestIsOverNorFasterThanAllowed() {
        Map<String, Integer> sent = new ConcurrentHashMap<>();
        // the third message of every eighth chat is refused, for 1 to 3 s
        telegram.limit(chat -> Integer.parseInt(chat) % 8 == 0 && sent.merge(chat, 1, Integer::sum) == 3
                ? OptionalInt.of(1 + Integer.parseInt(chat) % 3)
                : OptionalInt.empty());

        courier.start();

        await().atMost(Duration.ofSeconds(60)).until(() -> delivered().size() == CHATS * EACH);
        var calls = telegram.calls("sendMessage");
        var refused = calls.stream().filter(Call::refused).toList();
        assertThat(refused).hasSize(5);
        assertThat(refused).allSatisfy(one -> assertThat(earlyAfter(one, calls)).isEmpty());
        int most = IntStream.range(0, calls.size())
                .map(i -> (int) calls.stream()
                        .filter(call -> within(calls.get(i), call, SECOND))
                        .count())
                .max()
                .orElseThrow();
        assertThat(most).isLessThanOrEqualTo(25);
        var byChat = calls.stream().collect(Collectors.groupingBy(Call::chat));
        assertThat(byChat.values()).allSatisfy(RetryAfterIT::aSecondApartAndInOrder);
        System.out.printf(
                "FIGURE messages sent: %d; 429: %d; early sends: 0; most in any second: %d%n",
                calls.size(), refused.size(), most);
    }

    private List<Call> delivered() {
        return telegram.calls("sendMessage").stream()
                .filter(call -> !call.refused())
                .toList();
    }

    private static List<Call> earlyAfter(Call refusal, List<Call> calls) {
        long rest = 1 + Long.parseLong(refusal.chat()) % 3;
        return calls.stream()
                .filter(call -> call.chat().equals(refusal.chat()) && within(refusal, call, rest * SECOND))
                .filter(call -> call.nanos() != refusal.nanos())
                .toList();
    }

    /** Whether a call came in the time that begins with another. */
    private static boolean within(Call begin, Call call, long nanos) {
        return call.nanos() >= begin.nanos() && call.nanos() - begin.nanos() < nanos;
    }

    private static void aSecondApartAndInOrder(List<Call> calls) {
        for (int i = 1; i < calls.size(); i++) {
            assertThat(calls.get(i).nanos() - calls.get(i - 1).nanos()).isGreaterThanOrEqualTo(SECOND);
        }
        assertThat(calls.stream().filter(call -> !call.refused()).map(Call::text))
                .containsExactlyElementsOf(
                        IntStream.range(0, EACH).mapToObj(i -> "réponse " + i).toList());
    }
}
