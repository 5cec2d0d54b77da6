package fr.phoenix.bot.intake;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationEvent.ReminderCancelled;
import fr.phoenix.dialogs.ConversationEvent.ReminderPlanned;
import fr.phoenix.dialogs.Message;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;

/** What became of reminders that were due: {@code phoenix.reminders} by {@code outcome}. */
final class ReminderMeters {

    private final MeterRegistry meters;

    ReminderMeters(MeterRegistry meters) {
        this.meters = meters;
        for (var outcome : Outcome.values()) {
            count(outcome, 0);
        }
    }

    private enum Outcome {
        SENT,
        PUT_OFF,
        DROPPED,
        SUPERSEDED
    }

    /** The events of one turn, whatever it was about. */
    void count(List<ConversationEvent> turn) {
        boolean due = turn.stream()
                .anyMatch(event ->
                        event instanceof MessageReceived received && received.content() instanceof Message.Due);
        if (due) {
            count(outcome(turn), 1);
        }
    }

    private static Outcome outcome(List<ConversationEvent> turn) {
        if (turn.stream().anyMatch(Reminded.class::isInstance)) {
            return Outcome.SENT;
        }
        if (turn.stream().anyMatch(ReminderPlanned.class::isInstance)) {
            return Outcome.PUT_OFF;
        }
        return turn.stream().anyMatch(ReminderCancelled.class::isInstance) ? Outcome.DROPPED : Outcome.SUPERSEDED;
    }

    private void count(Outcome outcome, int more) {
        meters.counter(
                        "phoenix.reminders",
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .increment(more);
    }
}
