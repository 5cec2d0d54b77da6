package fr.phoenix.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.delivery.MemoryOutbox.Status;
import fr.phoenix.bot.delivery.Postman.Delivery;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.ReplyId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.rehearsal.MovableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTests {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final MemoryOutbox outbox = new MemoryOutbox();
    private final LiveReplies live = new LiveReplies();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ScriptedPostman postman = new ScriptedPostman();
    private final List<Outgoing> gone = new CopyOnWriteArrayList<>();
    private final MovableClock clock = new MovableClock(Instant.EPOCH);
    private Courier courier = new Courier(outbox, postman, live, meters, NEVER, AT_ONCE, gone::add, clock);

    @AfterEach
    void stop() {
        courier.stop();
    }

    /** Does what it is told, then delivers. */
    private static final class ScriptedPostman implements Postman {

        final ConcurrentLinkedQueue<Delivery> script = new ConcurrentLinkedQueue<>();
        final List<String> carried = new CopyOnWriteArrayList<>();
        final AtomicInteger bugs = new AtomicInteger();
        volatile Optional<CountDownLatch> meeting = Optional.empty();

        @Override
        public Channel channel() {
            return Channel.TELEGRAM;
        }

        @Override
        public Delivery deliver(Outgoing outgoing) throws InterruptedException {
            carried.add(outgoing.replied().reply().words().text());
            if (meeting.isPresent()) {
                meeting.get().countDown();
                meeting.get().await();
            }
            if (bugs.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("a bug");
            }
            var next = script.poll();
            return next == null ? new Delivery.Sent() : next;
        }
    }

    @Test
    void repliesOfAConversationGoOutInOrder() {
        var last = List.of("un", "deux", "trois").stream()
                .map(text -> reply(1, text))
                .toList()
                .getLast();

        courier.start();

        awaitStatus(last, Status.SENT);
        assertThat(postman.carried).containsExactly("un", "deux", "trois");
    }

    @Test
    void conversationsDoNotWaitForEachOther() {
        postman.meeting = Optional.of(new CountDownLatch(8));
        for (int i = 0; i < 8; i++) {
            reply(i, "x");
        }

        courier.start();

        await().until(() -> count("sent") == 8);
    }

    @Test
    void anAnnouncedReplyGoesOutWithoutWaitingForTheNextLook() {
        courier.start();
        var reply = reply(1, "nouveau");

        live.replied(conversation(1));

        awaitStatus(reply, Status.SENT);
    }

    @Test
    void whatWasCertainlyNotSentComesAgainAfterTheAskedDelayOrADoublingOne() {
        postman.script.add(new Delivery.NotSent(Optional.of(Duration.ofSeconds(42))));
        postman.script.add(new Delivery.NotSent(Optional.empty()));
        postman.script.add(new Delivery.NotSent(Optional.empty()));
        var reply = reply(1, "encore");

        courier.start();

        awaitStatus(reply, Status.SENT);
        assertThat(outbox.delays())
                .containsExactly(Duration.ofSeconds(42), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(count("retried")).isEqualTo(3);
    }

    @Test
    void aDoubtfulReplyIsSentOnceMoreAndThenLeftAlone() {
        postman.script.add(new Delivery.Doubtful());
        postman.script.add(new Delivery.Doubtful());
        var reply = reply(1, "peut-être");
        var next = reply(1, "suite");

        courier.start();

        awaitStatus(next, Status.SENT);
        assertThat(outbox.status(reply)).isEqualTo(Status.UNSURE);
        assertThat(postman.carried).containsExactly("peut-être", "peut-être", "suite");
    }

    @Test
    void aDoubtfulReplyThatGoesThroughTheSecondTimeIsSent() {
        postman.script.add(new Delivery.Doubtful());
        var reply = reply(1, "peut-être");

        courier.start();

        awaitStatus(reply, Status.SENT);
    }

    @Test
    void aReplyThatMayHaveGoneOutBeforeACrashGetsOneTry() {
        postman.script.add(new Delivery.Doubtful());
        var reply = outbox.add(conversation(1), account(1), replied("déjà ?"), true);

        courier.start();

        awaitStatus(reply, Status.UNSURE);
        assertThat(postman.carried).hasSize(1);
    }

    @Test
    void whatCanNeverArriveIsDeadAndHoldsNobodyUp() {
        postman.script.add(new Delivery.Impossible());
        var dead = reply(1, "parti");
        var next = reply(1, "suite");

        courier.start();

        awaitStatus(next, Status.SENT);
        assertThat(outbox.status(dead)).isEqualTo(Status.DEAD);
        assertThat(count("dead")).isEqualTo(1);
    }

    @Test
    void whoCannotBeReachedAnyMoreIsTold() {
        postman.script.add(new Delivery.Gone());
        var dead = reply(1, "parti");

        courier.start();

        awaitStatus(dead, Status.DEAD);
        await().until(() -> gone.size() == 1);
        assertThat(gone.getFirst().account()).isEqualTo(account(1));
    }

    @Test
    void aDoubtfulReminderIsLeftAlone() {
        postman.script.add(new Delivery.Doubtful());
        var reminder = reminder(1, false);
        var next = reply(1, "suite");

        courier.start();

        awaitStatus(next, Status.SENT);
        assertThat(outbox.status(reminder)).isEqualTo(Status.UNSURE);
        assertThat(postman.carried).containsExactly("rappel", "suite");
    }

    @Test
    void aReminderWhoseInstanceDiedWhileSendingIsNotSentAgain() {
        var reminder = reminder(1, true);
        var next = reply(1, "suite");

        courier.start();

        awaitStatus(next, Status.SENT);
        assertThat(outbox.status(reminder)).isEqualTo(Status.UNSURE);
        assertThat(postman.carried).containsExactly("suite");
    }

    @Test
    void aReminderThatCertainlyWasNotSentComesAgainForHalfAnHour() {
        postman.script.add(new Delivery.NotSent(Optional.empty()));
        var reminder = reminder(1, false);
        courier.start();
        awaitStatus(reminder, Status.SENT);
        assertThat(postman.carried).containsExactly("rappel", "rappel");

        clock.move(Duration.ofMinutes(31));
        var late = reminder(2, false);
        live.replied(conversation(2));
        awaitStatus(late, Status.DEAD);
        assertThat(postman.carried).hasSize(2);
    }

    private ReplyId reminder(int conversation, boolean doubtful) {
        var replied = new Replied(
                new Reply.Text(new Words("rappel")), Replied.REMINDER, Replied.DUE, new Author.Fixed(), Language.FR);
        return outbox.add(conversation(conversation), account(conversation), replied, doubtful);
    }

    @Test
    void aReplyThePostmanStumblesOverIsGivenUpAfterFiveTries() {
        postman.bugs.set(5);
        var reply = reply(1, "piège");
        var next = reply(1, "suite");

        courier.start();

        awaitStatus(next, Status.SENT);
        assertThat(outbox.status(reply)).isEqualTo(Status.DEAD);
        assertThat(postman.carried).hasSize(6);
    }

    @Test
    void theLoopSurvivesAnOutboxThatFailsAThousandTimes() {
        var failures = new AtomicInteger(1_000);
        courier = new Courier(failing(failures), postman, live, meters, AT_ONCE, AT_ONCE, gone::add, clock);
        var reply = reply(1, "enfin");

        courier.start();

        awaitStatus(reply, Status.SENT);
        assertThat(failures).hasValueLessThanOrEqualTo(0);
        assertThat(courier.isRunning()).isTrue();
    }

    @Test
    void whatIsDueStillGoesOutWhileStopping() {
        courier.start();
        await().until(courier::isRunning);
        var first = reply(1, "dernier tour");
        var second = reply(1, "adieu");

        courier.stop();

        assertThat(outbox.status(first)).isEqualTo(Status.SENT);
        assertThat(outbox.status(second)).isEqualTo(Status.SENT);
        assertThat(courier.isRunning()).isFalse();
    }

    @Test
    void everyOutcomeIsMeasuredFromTheStart() {
        assertThat(meters.find("phoenix.delivery").tag("channel", "telegram").timers())
                .extracting(timer -> timer.getId().getTag("outcome"))
                .containsExactlyInAnyOrder("sent", "retried", "unsure", "dead");
    }

    private Outbox failing(AtomicInteger failures) {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("the database is down");
                    }
                    try {
                        return method.invoke(outbox, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private long count(String outcome) {
        return meters.get("phoenix.delivery").tag("outcome", outcome).timer().count();
    }

    private void awaitStatus(ReplyId reply, Status status) {
        await().pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(outbox.status(reply)).isEqualTo(status));
    }

    private ReplyId reply(int conversation, String text) {
        return outbox.add(conversation(conversation), account(conversation), replied(text), false);
    }

    private static ConversationId conversation(int number) {
        return new ConversationId(new UUID(1, number));
    }

    private static Account account(int number) {
        return new Account(Channel.TELEGRAM, "77" + number);
    }

    private static Replied replied(String text) {
        return new Replied(new Reply.Text(new Words(text)), "check-in", "ASKING_MOOD", new Author.Fixed(), Language.FR);
    }
}
