package fr.phoenix.bot.reminders;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.intake.Lanes;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.persistence.eventlog.Accounts;
import fr.phoenix.persistence.reminders.DueReminders;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for reminders that are due, and makes of each a message to its conversation, which answers as to any other. The inbox takes one
 * message an occurrence: however often it is handed over, by however many instances, it is one turn.
 */
@Component
@EnableConfigurationProperties(ReminderProperties.class)
class ReminderRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final Accounts accounts;
    private final Lanes lanes;
    private final DueReminders due;
    private final Counter failed;
    private final Counter unaddressed;

    ReminderRounds(
            DataSource database,
            InstantSource clock,
            Accounts accounts,
            Lanes lanes,
            MeterRegistry meters,
            ReminderProperties properties) {
        this.accounts = accounts;
        this.lanes = lanes;
        this.due = new DueReminders(database, clock, DueReminders.Times.every(properties.polling()), this::handOver);
        this.failed = meters.counter("phoenix.reminders", "outcome", "failed");
        this.unaddressed = meters.counter("phoenix.reminders", "outcome", "unaddressed");
    }

    private void handOver(Occurrence occurrence) {
        try {
            var account = accounts.addressOf(occurrence.conversation());
            account.ifPresentOrElse(found -> lanes.receive(due(found, occurrence), List.of()), unaddressed::increment);
        } catch (RuntimeException e) {
            failed.increment();
            LOG.warn("a reminder could not be handed over and is tried again: {}", Failures.describe(e));
            throw e;
        }
    }

    /** The language would begin a conversation, and this one has begun. */
    private static Message due(Account account, Occurrence occurrence) {
        return new Message(account, occurrence.externalId(), Language.FR, new Message.Due(occurrence));
    }

    @Override
    public void start() {
        due.start();
    }

    @Override
    public void stop() {
        due.stop();
    }

    @Override
    public boolean isRunning() {
        return due.isRunning();
    }
}
