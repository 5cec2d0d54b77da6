package fr.phoenix.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.faults.TcpProxy.Verdict;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Sessions;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.engine.Conversations.Outcome;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.privacy.PersonalData;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.persistence.PersistenceConfiguration;
import fr.phoenix.persistence.embedded.EmbeddedServersConfiguration;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The connection breaks at the COMMIT, where nobody can know what became of it: with its answer on the way back, done and nobody told, or
 * with the COMMIT itself on the way there. The real memory and the real engine, without the lanes: the test tries again, as they would.
 */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitCutIT {

    private static final int CUTS = 200;
    private static final int CONVERSATIONS = 20;
    private static final int MOST_TRIES = 20;

    private final AtomicReference<Verdict> armed = new AtomicReference<>(Verdict.FORWARD);
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile Supplier<Verdict> everyCommit = () -> armed.getAndSet(Verdict.FORWARD);
    private ProxiedPostgres postgres;
    private ConfigurableApplicationContext context;
    private Conversations conversations;
    private Inbox inbox;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({PersistenceConfiguration.class, EmbeddedServersConfiguration.class})
    static class Memory {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    /** Cuts at the next COMMIT after a claim, which has one of its own. */
    private final class Cutting implements Conversations.Listener {

        private final Verdict verdict;

        Cutting(Verdict verdict) {
            this.verdict = verdict;
        }

        @Override
        public void claimed(Claim claim) {
            armed.compareAndSet(Verdict.FORWARD, verdict);
        }

        @Override
        public Progress progress(Claim claim) {
            return Progress.NONE;
        }

        @Override
        public void over(Claim claim) {}
    }

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        postgres = new ProxiedPostgres();
        postgres.proxy.watch(() -> new CommitWatch(this::verdict));
        var settings = new HashMap<String, Object>(postgres.properties(directory));
        // what the service adds to the groups is not here
        settings.put("management.endpoint.health.validate-group-membership", "false");
        context = new SpringApplicationBuilder(Memory.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
        inbox = context.getBean(Inbox.class);
        var texts = Texts.load();
        conversations = new Conversations(
                inbox,
                context.getBean(ConversationLog.class),
                context.getBean(Sessions.class),
                context.getBean(Files.class),
                new ScriptedOrchestrator(),
                file -> new Reading.Legible(Extract.ofText(file.name().text())),
                (sheet, format) -> {
                    throw new UnsupportedOperationException();
                },
                context.getBean(PersonalData.class),
                context.getBean(Links.class),
                channel -> new Door.Closed(),
                Catalogue.flows(texts),
                texts,
                InstantSource.system());
    }

    @AfterAll
    void stop() throws Exception {
        context.close();
        postgres.close();
    }

    private Verdict verdict() {
        var verdict = everyCommit.get();
        if (verdict != Verdict.FORWARD) {
            cuts.incrementAndGet();
        }
        return verdict;
    }

    private static Verdict kind(int number) {
        return number % 2 == 0 ? Verdict.LOSE_ANSWER : Verdict.LOSE_REQUEST;
    }

    @Test
    void aTurnCutAtItsCommitEndsNeitherTwiceNorNever() {
        cuts.set(0);
        long begun = System.nanoTime();
        for (int i = 0; i < CUTS; i++) {
            var accepted = (Receipt.Accepted) conversations.receive(message("turn", i), List.of());

            assertThat(attempt(accepted.conversation(), kind(i))).isInstanceOf(Outcome.Stale.class);
            assertThat(inbox.answered(accepted.message())).isEqualTo(kind(i) == Verdict.LOSE_ANSWER);
            assertThat(attempt(accepted.conversation()))
                    .isInstanceOf(kind(i) == Verdict.LOSE_ANSWER ? Outcome.NothingOpen.class : Outcome.Answered.class);
            assertThat(inbox.answered(accepted.message())).isTrue();
        }

        assertThat(cuts).hasValue(CUTS);
        assertTheBooksBalance();
        System.out.printf(
                "FIGURE cuts at the COMMIT of a turn: %d, half of them done and nobody told, in %.1f s; twice: 0; never: 0%n",
                CUTS, (System.nanoTime() - begun) / 1e9);
    }

    @Test
    void aMessageAnsweredAtOnceAndCutAtTheirCommitIsThereOnceWithItsAnswer() {
        cuts.set(0);
        for (int i = 0; i < CUTS; i++) {
            conversations.receive(message("once", i), List.of());
            untilAllAnswered("once", i);
            var message = message("at-once", "once", i);
            armed.set(kind(i));

            var receipt = atOnce(message);

            assertThat(receipt)
                    .isInstanceOf(kind(i) == Verdict.LOSE_ANSWER ? Receipt.Repeated.class : Receipt.Accepted.class);
            if (receipt instanceof Receipt.Accepted accepted) {
                assertThat(attempt(accepted.conversation())).isInstanceOf(Outcome.Answered.class);
            }
        }

        assertThat(cuts).hasValue(CUTS);
        assertThat(postgres.count("SELECT count(*) FROM inbox WHERE external_id LIKE 'at-once-%'"))
                .isEqualTo(CUTS);
        assertTheBooksBalance();
    }

    @Test
    void turnsWrittenTogetherAndCutAtTheirCommitEndNeitherTwiceNorNever() throws Exception {
        cuts.set(0);
        var commits = new AtomicInteger();
        everyCommit = () -> {
            int commit = commits.incrementAndGet();
            return commit % 9 == 0 ? kind(commit) : Verdict.FORWARD;
        };
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, CONVERSATIONS)
                    .<Callable<Integer>>mapToObj(person -> () -> {
                        for (int i = person; i < CUTS; i += CONVERSATIONS) {
                            untilStored(message("many", i));
                            untilAllAnswered("many", i);
                        }
                        return person;
                    })
                    .toList();
            for (var one : people.invokeAll(all)) {
                one.get();
            }
        } finally {
            everyCommit = () -> armed.getAndSet(Verdict.FORWARD);
        }

        assertThat(cuts).hasValueGreaterThan(20);
        assertThat(postgres.count("SELECT count(*) FROM inbox WHERE external_id LIKE 'many-%'"))
                .isEqualTo(CUTS);
        assertTheBooksBalance();
        System.out.printf("FIGURE cuts among %d turns of 20 at once: %d%n", CUTS, cuts.get());
    }

    @Test
    void aMessageCutAtItsCommitIsStoredOnceWhenItIsSentAgain() {
        cuts.set(0);
        for (int i = 0; i < 50; i++) {
            armed.set(kind(i));
            var receipt = untilStored(message("sent", i));
            assertThat(receipt)
                    .isInstanceOf(kind(i) == Verdict.LOSE_ANSWER ? Receipt.Repeated.class : Receipt.Accepted.class);
        }

        assertThat(cuts).hasValue(50);
        assertThat(postgres.count("SELECT count(*) FROM inbox WHERE external_id LIKE 'sent-%'"))
                .isEqualTo(50);
        for (int i = 0; i < CONVERSATIONS; i++) {
            untilAllAnswered("sent", i);
        }
    }

    private void assertTheBooksBalance() {
        assertThat(postgres.direct
                        .sql("SELECT external_id FROM inbox WHERE status <> 'ANSWERED'")
                        .query(String.class)
                        .list())
                .as("messages that wait for ever")
                .isEmpty();
        assertThat(postgres.count("""
                SELECT count(*) FROM inbox i WHERE 1 <>
                  (SELECT count(*) FROM event e WHERE e.cause_inbox = i.id AND e.type LIKE 'message-received%')"""))
                .as("messages whose turn was not written exactly once")
                .isZero();
        assertThat(
                        postgres.count(
                                "SELECT count(*) FROM inbox i WHERE NOT EXISTS (SELECT FROM outbox o WHERE o.in_reply_to = i.id)"))
                .as("messages without a reply")
                .isZero();
        assertThat(postgres.count("""
                SELECT count(*) FROM conversation c
                WHERE c.version <> (SELECT count(*) FROM event e WHERE e.stream_id = c.id)
                   OR c.reply_seq <> (SELECT count(*) FROM outbox o WHERE o.conversation_id = c.id)
                   OR c.lease_until IS NOT NULL"""))
                .as("conversations that count otherwise than their log, or are still claimed")
                .isZero();
    }

    private Receipt untilStored(Message message) {
        for (int tries = 1; ; tries++) {
            try {
                return conversations.receive(message, List.of());
            } catch (RuntimeException e) {
                assertThat(tries).isLessThan(MOST_TRIES);
            }
        }
    }

    /** As the lanes do it: at once where that is possible, else received, and again after a failure. */
    private Receipt atOnce(Message message) {
        var receipts = new ArrayList<Receipt>();
        var arrival = inbox.arrive(message);
        assertThat(arrival).isPresent();
        try {
            conversations.answerAtOnce(arrival.get(), List.of(), new Cutting(Verdict.FORWARD), receipts::add);
        } catch (RuntimeException e) {
            assertThat(receipts).isEmpty();
        }
        return receipts.isEmpty() ? untilStored(message) : receipts.getFirst();
    }

    /** After a cut at a claim, only its lease ends it. */
    private void untilAllAnswered(String prefix, int number) {
        if (untilStored(message(prefix, number)) instanceof Receipt.Repeated repeated) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        attempt(repeated.conversation());
                        return inbox.answered(repeated.message());
                    });
        }
    }

    private Outcome attempt(ConversationId conversation) {
        return attempt(conversation, Verdict.FORWARD);
    }

    /** A failure is what a lane makes of it: the sweep tries again. */
    private Outcome attempt(ConversationId conversation, Verdict verdict) {
        try {
            return conversations.answer(conversation, new Cutting(verdict));
        } catch (RuntimeException e) {
            return new Outcome.Stale();
        }
    }

    private static Message message(String prefix, int number) {
        return message(prefix, prefix, number);
    }

    private static Message message(String prefix, String account, int number) {
        // a command needs no model: what is answered at once is one commit
        var words = prefix.equals("at-once") ? "/aide" : "message " + number;
        var content = new Message.Typed(new Words(words), Message.Kind.CHAT);
        var from = new Account(Channel.TELEGRAM, account + (number % CONVERSATIONS));
        return new Message(from, prefix + "-" + number, Language.FR, content);
    }
}
