package fr.phoenix.persistence.eventlog;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.answer;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Inbox.Claimed;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.crypto.UnreadablePayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class JdbcConversationLogIT {

    private static final List<ConversationEvent> EVENTS = List.of(new CoachAsked(), reply("Bonjour"));

    private final Store store = Store.empty();
    private final Store other = Store.open();

    @AfterEach
    void close() {
        store.close();
        other.close();
    }

    @Test
    void oneOfManyInstancesGetsTheClaim() throws Exception {
        var conversation =
                accepted(store, typed(somebody(Channel.TELEGRAM), "Bonjour")).conversation();

        Callable<Optional<Claimed>> claiming = () -> store.inbox.claim(conversation, LEASE);

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = new ArrayList<Optional<Claimed>>();
            for (var future : executor.invokeAll(Collections.nCopies(20, claiming))) {
                claims.add(future.get());
            }
            assertThat(claims).filteredOn(Optional::isPresent).hasSize(1);
        }
        assertThat(other.inbox.claim(conversation, LEASE)).isEmpty();
    }

    @Test
    void aZombieWhoseLeaseRanOutCommitsNothing() {
        var accepted = accepted(store, typed(somebody(Channel.TELEGRAM), "Bonjour"));
        var zombie = store.inbox
                .claim(accepted.conversation(), Duration.ZERO)
                .orElseThrow()
                .claim();
        var successor =
                other.inbox.claim(accepted.conversation(), LEASE).orElseThrow().claim();
        assertThat(successor.fence()).isGreaterThan(zombie.fence());

        assertThat(store.log.append(turn(zombie, accepted.message()))).isEqualTo(new Appended.Stale());
        assertThat(store.log.extend(zombie, LEASE)).isFalse();
        store.log.release(zombie);

        assertThat(store.log.read(accepted.conversation(), 0)).isEmpty();
        assertThat(store.outbox.after(accepted.conversation(), 0, 10)).isEmpty();
        assertThat(store.inbox.claim(accepted.conversation(), LEASE)).isEmpty();
        assertThat(other.log.extend(successor, LEASE)).isTrue();
        assertThat(other.log.append(turn(successor, accepted.message()))).isEqualTo(new Appended.Committed(2));
    }

    @Test
    void aTurnThatWasCommittedIsNotCommittedAgain() {
        var account = somebody(Channel.TELEGRAM);
        var accepted = accepted(store, typed(account, "Bonjour"));
        var claim =
                store.inbox.claim(accepted.conversation(), LEASE).orElseThrow().claim();
        var turn = turn(claim, accepted.message());

        assertThat(store.log.append(turn)).isEqualTo(new Appended.Committed(2));
        assertThat(store.log.append(turn)).isEqualTo(new Appended.Stale());

        accepted(store, typed(account, "Encore"));
        var again =
                store.inbox.claim(accepted.conversation(), LEASE).orElseThrow().claim();
        assertThat(store.log.append(turn(again, accepted.message()))).isEqualTo(new Appended.Stale());
        assertThat(store.log.read(accepted.conversation(), 0)).isEqualTo(EVENTS);
    }

    @Test
    void aCommitIsAllOrNothing() {
        var account = somebody(Channel.TELEGRAM);
        var accepted = accepted(store, typed(account, "Bonjour"));
        var claim =
                store.inbox.claim(accepted.conversation(), LEASE).orElseThrow().claim();
        var file = new NewFile(new FileId(UUID.randomUUID()), new Words("lettre.pdf"), "application/pdf", new byte[3]);
        var twice = new Turn(claim, accepted.message(), EVENTS, List.of(file, file));

        assertThatThrownBy(() -> store.log.append(twice)).isInstanceOf(DataAccessException.class);

        assertThat(store.log.read(accepted.conversation(), 0)).isEmpty();
        assertThat(store.inbox.answered(accepted.message())).isFalse();
        var once = new Turn(claim, accepted.message(), EVENTS, List.of(file));
        assertThat(store.log.append(once)).isEqualTo(new Appended.Committed(2));
        assertThat(store.files.find(accepted.conversation(), file.id())).contains(file);
        assertThat(store.files.find(new ConversationId(UUID.randomUUID()), file.id()))
                .isEmpty();
        accepted(store, typed(account, "Encore"));
        assertThat(store.inbox.claim(accepted.conversation(), LEASE)).isPresent();
    }

    @Test
    void aDiscardedFileIsGoneWithTheCommitAndNotBefore() {
        var account = somebody(Channel.TELEGRAM);
        var accepted = accepted(store, typed(account, "Bonjour"));
        var file = new NewFile(new FileId(UUID.randomUUID()), new Words("cv.pdf"), "application/pdf", new byte[3]);
        var first =
                store.inbox.claim(accepted.conversation(), LEASE).orElseThrow().claim();
        store.log.append(new Turn(first, accepted.message(), EVENTS, List.of(file)));
        var again = accepted(store, typed(account, "Encore"));
        var claim = store.inbox.claim(again.conversation(), LEASE).orElseThrow().claim();

        assertThat(store.log.append(discarding(first, again.message(), file.id())))
                .isEqualTo(new Appended.Stale());
        assertThat(store.files.find(again.conversation(), file.id())).contains(file);

        assertThat(store.log.append(discarding(claim, again.message(), file.id())))
                .isInstanceOf(Appended.Committed.class);
        assertThat(store.files.find(again.conversation(), file.id())).isEmpty();
    }

    private static Turn discarding(Claim claim, MessageId answered, FileId file) {
        return new Turn(claim, answered, EVENTS, List.of(), Optional.empty(), List.of(file), List.of());
    }

    @Test
    void readingContinuesAfterAVersion() {
        var account = somebody(Channel.TELEGRAM);
        var conversation = say(store, typed(account, "Bonjour"), "un", "deux");
        say(store, typed(account, "Encore"), "trois");

        assertThat(other.log.read(conversation, 4)).hasSize(2).last().isEqualTo(reply("trois"));
    }

    @Test
    void twoMessagesOfOneConversationAreAnsweredInTheirOrder() {
        var account = somebody(Channel.TELEGRAM);
        var first = accepted(store, typed(account, "un"));
        var second = accepted(store, typed(account, "deux"));

        assertThat(answer(store, first.conversation(), "1")).isEqualTo(first.message());
        assertThat(answer(other, first.conversation(), "2")).isEqualTo(second.message());

        assertThat(store.outbox.inReplyTo(second.message())).singleElement().satisfies(outgoing -> {
            assertThat(outgoing.seq()).isEqualTo(2);
            assertThat(outgoing.account()).isEqualTo(account);
        });
    }

    @Test
    void aReaderThatFollowsPositionsMissesNoEvent() throws Exception {
        int writers = 8;
        int turns = 25;
        var done = new AtomicBoolean();
        var seen = new ArrayList<Long>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = executor.submit(() -> {
                long last = 0;
                boolean lastRound;
                do {
                    lastRound = done.get();
                    for (var position : positionsAfter(last)) {
                        seen.add(position);
                        last = position;
                    }
                } while (!lastRound);
            });
            var jobs = Collections.nCopies(writers, Executors.callable(() -> {
                var account = somebody(Channel.TELEGRAM);
                for (int i = 0; i < turns; i++) {
                    say(i % 2 == 0 ? store : other, typed(account, "message " + i), "un", "deux");
                }
            }));
            for (var job : executor.invokeAll(jobs)) {
                job.get();
            }
            done.set(true);
            reader.get();
        }

        assertThat(seen).isEqualTo(positionsAfter(0)).hasSize(writers * (turns * 3 + 1));
    }

    private List<Long> positionsAfter(long position) {
        return other.jdbc
                .sql("SELECT position FROM event WHERE position > :position ORDER BY position")
                .param("position", position)
                .query(Long.class)
                .list();
    }

    @Test
    void aPayloadMovedToAnotherRowDoesNotOpen() {
        var account = somebody(Channel.TELEGRAM);
        var accepted = accepted(store, typed(account, "Bonjour"));
        var claim =
                store.inbox.claim(accepted.conversation(), LEASE).orElseThrow().claim();
        List<ConversationEvent> events = List.of(new CrisisNoticed("one"), new CrisisNoticed("two"));
        store.log.append(new Turn(claim, accepted.message(), events, List.of()));

        store.transactions.executeWithoutResult(_ -> {
            store.jdbc.sql("SET LOCAL ROLE NONE").update();
            store.jdbc.sql("SET LOCAL session_replication_role = replica").update();
            store.jdbc.sql("""
                            UPDATE event e SET payload = o.payload FROM event o
                            WHERE o.stream_id = e.stream_id AND o.version = 3 - e.version""").update();
        });

        assertThatThrownBy(() -> other.log.read(accepted.conversation(), 0)).isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAnEvent() {
        say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "Bonjour");

        for (var change : List.of("UPDATE event SET type = 'other'", "DELETE FROM event")) {
            assertThatThrownBy(() -> store.owner.sql(change).update()).hasMessageContaining("events are facts");
        }
        for (var change : List.of("UPDATE event SET type = 'other'", "DELETE FROM event", "TRUNCATE event")) {
            assertThatThrownBy(() -> store.jdbc.sql(change).update())
                    .rootCause()
                    .hasMessageContaining("permission denied for table event");
        }
    }

    private static Turn turn(Claim claim, MessageId answered) {
        return new Turn(claim, answered, EVENTS, List.of());
    }
}
