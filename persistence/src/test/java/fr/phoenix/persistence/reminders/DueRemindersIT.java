package fr.phoenix.persistence.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationEvent.ReminderPlanned;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended.Committed;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.ReminderSettings;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.rehearsal.MovableClock;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.persistence.Messages;
import fr.phoenix.persistence.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances on one database, and time that is moved. It begins in the present: messages are dated by the database's clock. */
class DueRemindersIT {

    private static final int MANY = 400;
    private static final DueReminders.Times QUICK =
            new DueReminders.Times(Duration.ofMillis(50), Duration.ofSeconds(30), Duration.ofSeconds(1));

    /** To see soon that an instance is dead. */
    private static final DueReminders.Times NERVOUS =
            new DueReminders.Times(Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(1));

    private final Instant now = Store.CLOCK.instant();
    private final LocalDate today = LocalDate.ofInstant(now, ReminderSettings.FRANCE);
    private final MovableClock clock = new MovableClock(now);
    private final long began = System.nanoTime();

    /** The same, going on: db-scheduler waits by its clock. */
    private final InstantSource ticking = () -> clock.instant().plusNanos(System.nanoTime() - began);

    private final AtomicInteger handedOver = new AtomicInteger();
    private final List<DueReminders> running = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();

    /** One instance of the service, as far as reminders need it. */
    private final class Instance implements Conversations.Listener {

        private final Store store = Store.open(clock);
        private final Conversations conversations;

        Instance() {
            var texts = Texts.load();
            conversations = new Conversations(
                    store.inbox,
                    store.log,
                    store.sessions,
                    store.files,
                    new ScriptedOrchestrator(),
                    file -> new Reading.Legible(Extract.ofText("")),
                    (sheet, format) -> Optional.empty(),
                    store.personalData,
                    store.links(clock),
                    channel -> new Door.Closed(),
                    Catalogue.flows(texts),
                    texts,
                    clock);
        }

        void handOver(Occurrence occurrence) {
            handedOver.incrementAndGet();
            store.accounts.addressOf(occurrence.conversation()).ifPresent(account -> {
                var due = new Message(account, occurrence.externalId(), Language.FR, new Message.Due(occurrence));
                store.inbox.accept(due, List.of());
                conversations.answer(occurrence.conversation(), this);
            });
        }

        DueReminders run(DataSource database, DueReminders.Times times) {
            var reminders = new DueReminders(database, ticking, times, this::handOver);
            reminders.start();
            running.add(reminders);
            return reminders;
        }

        ConversationId say(Account account, Message.Content content) {
            var conversation =
                    ((Inbox.Receipt.Accepted) store.inbox.accept(message(account, content), List.of())).conversation();
            assertThat(conversations.answer(conversation, this)).isInstanceOf(Conversations.Outcome.Answered.class);
            return conversation;
        }

        @Override
        public void claimed(Claim claim) {}

        @Override
        public Progress progress(Claim claim) {
            return Progress.NONE;
        }

        @Override
        public void over(Claim claim) {}
    }

    private static Message message(Account account, Message.Content content) {
        return new Message(account, UUID.randomUUID().toString(), Language.FR, content);
    }

    @BeforeEach
    void begin() {
        Store.empty().close();
        instances.add(new Instance());
        instances.add(new Instance());
    }

    @AfterEach
    void end() {
        running.forEach(DueReminders::stop);
        instances.forEach(instance -> instance.store.close());
    }

    private Store store() {
        return instances.getFirst().store;
    }

    private void runBoth() {
        instances.forEach(instance -> instance.run(instance.store.connections(), QUICK));
    }

    private ConversationId welcomed(Account account) {
        var conversation = instances.getFirst().say(account, new Message.Typed(new Words("/start"), Message.Kind.CHAT));
        Stream.of("fr", "tu", "adult", "agree", "remind-on")
                .forEach(choice -> instances.getFirst().say(account, new Message.Chosen(choice)));
        return conversation;
    }

    /** A turn that plans, as a flow would. */
    private void plan(Account account, ConversationId conversation, ConversationEvent... planning) {
        store().inbox.accept(Messages.typed(account, "demain"), List.of());
        var claimed = store().inbox.claim(conversation, Messages.LEASE).orElseThrow();
        var received = claimed.received();
        var events = new ArrayList<ConversationEvent>();
        events.add(new MessageReceived(received.id(), received.message().content(), received.at()));
        events.addAll(List.of(planning));
        var fold = fold(conversation, claimed.claim());
        for (var event : events) {
            fold = fold.evolve(event);
        }
        var turn = new Turn(
                claimed.claim(),
                received.id(),
                events,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(fold.reminders().planned()));
        assertThat(store().log.append(turn)).isInstanceOf(Committed.class);
    }

    private Conversation fold(ConversationId conversation, Claim claim) {
        return Conversation.fold(claim, store().log.read(conversation, 0));
    }

    private ReminderPlanned step(ConversationId conversation, int number, int days) {
        var day = today.plusDays(days);
        var at = day.atTime(9, 0).atZone(ReminderSettings.FRANCE).toInstant();
        return new ReminderPlanned(Occasion.STEP, Occurrence.of(conversation, number), day, at, false);
    }

    /** Ten in the morning, so many days from now. */
    private void moveTo(int days) {
        var then = today.plusDays(days)
                .atTime(10, 0)
                .atZone(ReminderSettings.FRANCE)
                .toInstant();
        clock.move(Duration.between(clock.instant(), then));
    }

    private long due() {
        return store().jdbc
                .sql("SELECT count(*) FROM reminder_task WHERE execution_time <= :now::timestamptz OR picked")
                .param("now", ticking.instant().toString())
                .query(Long.class)
                .single();
    }

    private long handedIn() {
        return store().jdbc
                .sql("SELECT count(*) FROM inbox WHERE external_id LIKE 'phoenix-reminder-%'")
                .query(Long.class)
                .single();
    }

    private List<Outgoing> reminders(ConversationId conversation) {
        return store().outbox.after(conversation, 0, 100).stream()
                .filter(outgoing -> outgoing.replied().reminds())
                .toList();
    }

    private void awaitQuiet() {
        await().atMost(Duration.ofSeconds(60)).until(() -> due() == 0);
    }

    @Test
    void of_two_instances_one_hands_each_occurrence_over_once() {
        var conversations = new ArrayList<ConversationId>();
        for (int i = 0; i < MANY; i++) {
            var account = Messages.somebody(Channel.TELEGRAM);
            var conversation = Messages.say(store(), Messages.typed(account, "bonjour"), "Bonjour");
            plan(account, conversation, step(conversation, 1, 1));
            conversations.add(conversation);
        }
        assertThat(due()).isZero();
        moveTo(1);
        assertThat(due()).isEqualTo(MANY);

        long before = System.nanoTime();
        runBoth();
        awaitQuiet();
        long millis = (System.nanoTime() - before) / 1_000_000;

        assertThat(handedIn()).isEqualTo(MANY);
        assertThat(store().jdbc
                        .sql(
                                "SELECT count(DISTINCT conversation_id) FROM inbox WHERE external_id LIKE 'phoenix-reminder-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(MANY);
        System.out.printf(
                "FIGURE reminders of %d due on two instances: handed over %d times, taken in %d, doubled %d, in %d ms%n",
                MANY, handedOver.get(), handedIn(), handedIn() - conversations.size(), millis);
    }

    @Test
    void one_that_was_handed_over_by_an_instance_that_was_then_killed_is_taken_in_once() {
        var account = Messages.somebody(Channel.TELEGRAM);
        var conversation = welcomed(account);
        plan(account, conversation, step(conversation, 1_000, 1));
        moveTo(1);

        var killed = instances.getFirst().run(withoutCompletion(store().connections()), NERVOUS);
        await().atMost(Duration.ofSeconds(30)).until(() -> handedOver.get() == 1 && handedIn() == 1);
        killed.stop();
        assertThat(due()).isEqualTo(1);

        clock.move(Duration.ofSeconds(10));
        instances.getLast().run(instances.getLast().store.connections(), NERVOUS);
        await().atMost(Duration.ofSeconds(30)).until(() -> handedOver.get() == 2);
        awaitQuiet();

        assertThat(handedIn()).isEqualTo(1);
        assertThat(reminders(conversation)).hasSize(1);
    }

    /** Connections on which no task is ever completed: as if the instance were killed between handing over and completing. */
    private static DataSource withoutCompletion(DataSource real) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    var result = method.invoke(real, arguments);
                    return result instanceof Connection connection ? withoutDelete(connection) : result;
                });
    }

    private static Connection withoutDelete(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            && arguments[0].toString().startsWith("delete from reminder_task")) {
                        throw new SQLException("killed");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void what_cannot_be_handed_over_is_tried_again() {
        var account = Messages.somebody(Channel.TELEGRAM);
        var conversation = welcomed(account);
        plan(account, conversation, step(conversation, 1_000, 1));
        moveTo(1);
        var tries = new AtomicInteger();
        var reminders = new DueReminders(store().connections(), ticking, QUICK, occurrence -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            instances.getFirst().handOver(occurrence);
        });
        running.add(reminders);
        reminders.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> tries.get() == 1);
        assertThat(handedIn()).isZero();

        clock.move(Duration.ofSeconds(2));
        await().atMost(Duration.ofSeconds(30)).until(() -> handedIn() == 1);
        awaitQuiet();
    }

    @Test
    void after_an_outage_of_a_week_both_instances_together_send_one_digest() {
        var account = Messages.somebody(Channel.TELEGRAM);
        var conversation = welcomed(account);
        plan(
                account,
                conversation,
                new FactRemembered("check-in.last-step", new Words("appeler le CFA")),
                step(conversation, 1_000, 2));
        assertThat(tasks(conversation)).isEqualTo(2);
        moveTo(9);

        runBoth();
        awaitQuiet();

        assertThat(reminders(conversation)).hasSize(1);
        assertThat(reminders(conversation).getFirst().replied().reply().words().text())
                .contains("en retard", "**appeler le CFA**, le ", "faire le point");
        assertThat(store().log.read(conversation, 0).stream()
                        .filter(Reminded.class::isInstance)
                        .map(Reminded.class::cast)
                        .toList())
                .singleElement()
                .satisfies(sent -> assertThat(sent.occasions()).containsExactly(Occasion.STEP, Occasion.CHECK_IN));
        assertThat(tasks(conversation)).isEqualTo(1);
    }

    private long tasks(ConversationId conversation) {
        return store().jdbc
                .sql("SELECT count(*) FROM reminder_task WHERE conversation_id = :id")
                .param("id", conversation.value())
                .query(Long.class)
                .single();
    }

    @Test
    void a_stop_before_the_restart_leaves_nothing_to_wake_for() {
        var account = Messages.somebody(Channel.TELEGRAM);
        var conversation = welcomed(account);
        plan(account, conversation, step(conversation, 1_000, 2));
        instances.getLast().say(account, new Message.Chosen("remind-off"));

        assertThat(tasks(conversation)).isZero();
        moveTo(9);
        runBoth();
        assertThat(due()).isZero();
        assertThat(reminders(conversation)).isEmpty();
    }

    @Test
    void a_stop_while_it_is_being_handed_over_is_heard() {
        var account = Messages.somebody(Channel.TELEGRAM);
        var conversation = welcomed(account);
        var step = step(conversation, 1_000, 2);
        plan(account, conversation, step);
        moveTo(2);
        store().jdbc
                .sql("UPDATE reminder_task SET picked = true WHERE task_instance = :id")
                .param("id", step.occurrence().id())
                .update();
        instances.getLast().say(account, new Message.Chosen("remind-off"));
        instances.getFirst().handOver(step.occurrence());

        assertThat(handedIn()).isEqualTo(1);
        assertThat(reminders(conversation)).isEmpty();
    }

    @Test
    void an_erased_person_is_nobody_to_wake_for() {
        var account = Messages.somebody(Channel.TELEGRAM);
        var conversation = welcomed(account);
        assertThat(tasks(conversation)).isEqualTo(1);

        store().personalData.erase(conversation);

        assertThat(tasks(conversation)).isZero();
        instances.getFirst().handOver(Occurrence.of(conversation, 3));
        assertThat(handedIn()).isZero();
    }

    @Test
    void it_goes_to_telegram_when_the_person_is_there_too() {
        var web = Messages.somebody(Channel.WEB);
        var conversation = Messages.say(store(), Messages.opened(web), "Bonjour");
        assertThat(store().accounts.addressOf(conversation)).contains(web);

        var telegram = Messages.somebody(Channel.TELEGRAM);
        var code = store().links(clock).issue(conversation).orElseThrow().code();
        store().links(clock).show(code, telegram, "1", List.of());

        assertThat(store().accounts.addressOf(conversation)).contains(telegram);
    }
}
