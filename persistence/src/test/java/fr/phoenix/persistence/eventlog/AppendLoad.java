package fr.phoenix.persistence.eventlog;

import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.opened;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Arrived;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.eventlog.TurnRows.SealedTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Prints how many turns a second are made durable, together and each in a transaction of its own, in turns within one run. A turn is the
 * sealed message, three sealed events and one sealed reply. Not part of the build; docs/figures.md names the command.
 */
class AppendLoad {

    private static final int SECONDS = Integer.getInteger("load.seconds", 4);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 3);

    private static final Duration LEASE = Duration.ofHours(1);

    private record Way(String name, Function<SealedTurn, Appended> append) {}

    private record Figures(double perSecond, double median, double p99) {}

    @Test
    void printsTurnsPerSecond() throws Exception {
        try (var store = Store.open()) {
            var together = new Way("group commit", store.commit::append);
            var alone = new Way(
                    "a transaction each",
                    turn -> store.transactions.execute(
                            _ -> store.writer.write(List.of(turn)).getFirst()));
            for (int callers : new int[] {64, 1, 16, 64}) {
                compare(store, callers, alone, together);
            }
        }
    }

    private static void compare(Store store, int callers, Way alone, Way together) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var single = run(store, callers, alone);
            var grouped = run(store, callers, together);
            System.out.printf(
                    "%d callers, round %d: %s %.0f/s (median %.1f ms, p99 %.1f ms), %s %.0f/s (median %.1f ms, p99 %.1f ms): %.2f x%n",
                    callers,
                    round,
                    alone.name(),
                    single.perSecond(),
                    single.median(),
                    single.p99(),
                    together.name(),
                    grouped.perSecond(),
                    grouped.median(),
                    grouped.p99(),
                    grouped.perSecond() / single.perSecond());
        }
    }

    private static Figures run(Store store, int callers, Way way) throws Exception {
        var tasks = new ArrayList<Callable<long[]>>();
        for (int i = 0; i < callers; i++) {
            tasks.add(() -> talk(store, way));
        }
        var all = new ArrayList<long[]>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var talk : threads.invokeAll(tasks)) {
                all.add(talk.get());
            }
        }
        var nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Figures(
                nanos.length / (double) SECONDS,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6);
    }

    /** The nanoseconds of each turn of one conversation, one after the other until the time is over. */
    private static long[] talk(Store store, Way way) {
        var account = somebody(Channel.WEB);
        var opened = accepted(store, opened(account));
        var claimed = store.inbox.claim(opened.conversation(), LEASE).orElseThrow();
        var first = turn(claimed.claim(), claimed.received(), Optional.empty());
        store.log.append(first);
        var claim = next(first);
        var times = new ArrayList<Long>();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            var received = new Received(
                    new MessageId(store.ids.next()), typed(account, "Je voudrais devenir soudeuse."), Instant.now(), 1);
            var turn = turn(claim, received, Optional.of(new Arrived(received, List.of())));
            long begun = System.nanoTime();
            var ready =
                    store.turnRows.seal(turn, store.keys.find(claim.person()).orElseThrow());
            assertThat(way.append().apply(ready)).isInstanceOf(Appended.Committed.class);
            times.add(System.nanoTime() - begun);
            claim = next(turn);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static Turn turn(Claim claim, Received received, Optional<Arrived> arrived) {
        List<ConversationEvent> events = List.of(
                new MessageReceived(received.id(), received.message().content(), received.at()),
                new FlowMoved("check-in", "ASKING_MOOD", "ANSWERED", "ASKING_CONFIDENCE"),
                reply("Merci. Et ta confiance dans la suite, de 0 à 10, tu la mettrais où aujourd'hui ?"));
        return new Turn(claim, received.id(), events, List.of(), arrived);
    }

    /** The claim after the turn was committed. */
    private static Claim next(Turn turn) {
        var claim = turn.claim();
        return new Claim(
                claim.conversation(),
                claim.person(),
                claim.channel(),
                claim.version() + turn.events().size(),
                claim.replies() + 1,
                claim.fence());
    }
}
