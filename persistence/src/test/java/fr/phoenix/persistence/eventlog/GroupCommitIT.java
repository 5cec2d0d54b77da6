package fr.phoenix.persistence.eventlog;

import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

class GroupCommitIT {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final List<ConversationEvent> EVENTS = List.of(reply("un"), reply("deux"));
    private static final Appended WRITTEN = new Appended.Committed(EVENTS.size());

    private final Store store = Store.open();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        callers.shutdownNow();
        store.close();
    }

    @Test
    void turnsThatComeWhileOneIsBeingWrittenAreWrittenTogether() throws Exception {
        var turns = turns(20);

        for (var outcome : together(turns)) {
            assertThat(outcome.get()).isEqualTo(WRITTEN);
        }

        assertThat(transactionsOf(turns)).isEqualTo(2);
    }

    @Test
    void aTurnThatComesAloneIsWrittenOnItsCallersThread() {
        var writers = new ArrayList<Thread>();
        var watched = new TransactionTemplate(requireNonNull(store.transactions.getTransactionManager())) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                writers.add(Thread.currentThread());
                return super.execute(action);
            }
        };
        var turn = turns(1).getFirst();
        var key = store.keys.find(turn.claim().person()).orElseThrow();

        var outcome = new GroupCommit(watched, store.writer).append(store.turnRows.seal(turn, key));

        assertThat(outcome).isEqualTo(WRITTEN);
        assertThat(writers).containsExactly(Thread.currentThread());
    }

    @Test
    void nobodyIsLeftWaitingWhenAWriterBreaks() throws Exception {
        var turns = turns(5);
        var broken = new TransactionTemplate(requireNonNull(store.transactions.getTransactionManager())) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                throw new LinkageError("on purpose");
            }
        };
        var commit = new GroupCommit(broken, store.writer);
        var outcomes = new ArrayList<Future<Appended>>();
        for (var turn : turns) {
            var ready = store.turnRows.seal(
                    turn, store.keys.find(turn.claim().person()).orElseThrow());
            outcomes.add(callers.submit(() -> commit.append(ready)));
        }

        for (var outcome : outcomes) {
            assertThatThrownBy(() -> outcome.get(30, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void aStaleTurnFailsAlone() throws Exception {
        var turns = turns(6);
        var zombie = turns.get(3);
        store.jdbc
                .sql("UPDATE conversation SET fence = fence + 1 WHERE id = :id")
                .param("id", zombie.claim().conversation().value())
                .update();

        var outcomes = together(turns);

        for (int i = 0; i < turns.size(); i++) {
            assertThat(outcomes.get(i).get()).isEqualTo(turns.get(i).equals(zombie) ? new Appended.Stale() : WRITTEN);
        }
        assertThat(store.log.read(zombie.claim().conversation(), 0)).isEmpty();
        assertThat(store.inbox.answered(zombie.answered())).isFalse();
    }

    @Test
    void aTurnThatCannotBeWrittenTakesNoOtherDownWithIt() throws Exception {
        var turns = turns(6);
        var file = new NewFile(new FileId(UUID.randomUUID()), new Words("a.pdf"), "application/pdf", new byte[3]);
        var broken = new Turn(turns.get(3).claim(), turns.get(3).answered(), EVENTS, List.of(file, file));
        turns.set(3, broken);

        var outcomes = together(turns);

        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).equals(broken)) {
                assertThatThrownBy(outcomes.get(i)::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasMessageContaining("file_pkey");
            } else {
                assertThat(outcomes.get(i).get()).isEqualTo(WRITTEN);
            }
        }
        assertThat(store.log.read(broken.claim().conversation(), 0)).isEmpty();
    }

    @Test
    void underLoadEveryTurnIsWrittenOnceAndInOrder() throws Exception {
        var talks = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 40; i++) {
            talks.add(callers.submit(() -> talk(10)));
        }

        for (var talk : talks) {
            assertThat(talk.get()).isEqualTo(10 * EVENTS.size());
        }
    }

    /** Takes turns one after the other in a conversation of its own; tells how many events there are in the end. */
    private int talk(int turns) {
        var account = somebody(Channel.TELEGRAM);
        var conversation = accepted(store, typed(account, "0")).conversation();
        for (int i = 0; i < turns; i++) {
            accepted(store, typed(account, "message " + i));
            var claimed = store.inbox.claim(conversation, LEASE).orElseThrow();
            var turn = new Turn(claimed.claim(), claimed.received().id(), EVENTS, List.of());
            assertThat(store.log.append(turn)).isEqualTo(new Appended.Committed((i + 1L) * EVENTS.size()));
        }
        return store.log.read(conversation, 0).size();
    }

    private List<Turn> turns(int count) {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < count; i++) {
            var accepted = accepted(store, typed(somebody(Channel.TELEGRAM), "Bonjour"));
            var claim = store.inbox
                    .claim(accepted.conversation(), LEASE)
                    .orElseThrow()
                    .claim();
            turns.add(new Turn(claim, accepted.message(), EVENTS, List.of()));
        }
        return turns;
    }

    /** Keeps whichever comes first from writing until all others wait behind it. */
    private List<Future<Appended>> together(List<Turn> turns) {
        return store.transactions.execute(_ -> {
            store.jdbc
                    .sql("SELECT id FROM conversation WHERE id = ANY(:ids::uuid[]) FOR UPDATE")
                    .param("ids", streams(turns))
                    .query((_, _) -> true)
                    .list();
            var outcomes = turns.stream()
                    .map(turn -> callers.submit(() -> store.log.append(turn)))
                    .toList();
            await().until(() -> store.commit.waiting() == turns.size() - 1);
            return outcomes;
        });
    }

    private long transactionsOf(List<Turn> turns) {
        return store.jdbc
                .sql("SELECT count(DISTINCT xmin::text) FROM event WHERE stream_id = ANY(:ids::uuid[])")
                .param("ids", streams(turns))
                .query(Long.class)
                .single();
    }

    private static String[] streams(List<Turn> turns) {
        return Columns.uuids(turns, turn -> turn.claim().conversation().value());
    }
}
