package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.persistence.eventlog.TurnRows.SealedTurn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what wakes for reminders in step with what turns planned, in their transaction: one row an occurrence, which db-scheduler runs. A row
 * that is being run stays; the turn that comes of it finds the occurrence superseded.
 */
final class ReminderTasks {

    private final JdbcClient jdbc;

    ReminderTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Wake(ConversationId conversation, PlannedReminder reminder) {}

    /** Nothing to do for turns that changed no reminder, which are most. */
    void follow(List<SealedTurn> turns) {
        var changed = turns.stream()
                .filter(turn -> turn.turn().reminders().isPresent())
                .toList();
        if (!changed.isEmpty()) {
            var wakes = changed.stream()
                    .flatMap(turn -> turn.turn().reminders().orElseThrow().stream()
                            .map(reminder -> new Wake(turn.conversation(), reminder)))
                    .toList();
            removeOthers(changed, wakes);
            insert(wakes);
        }
    }

    private void removeOthers(List<SealedTurn> changed, List<Wake> wakes) {
        jdbc.sql("""
                        DELETE FROM reminder_task
                        WHERE conversation_id = ANY(:conversations::uuid[]) AND NOT picked
                          AND NOT task_instance = ANY(:instances::text[])""")
                .param(
                        "conversations",
                        Columns.uuids(changed, turn -> turn.conversation().value()))
                .param("instances", instances(wakes))
                .update();
    }

    private void insert(List<Wake> wakes) {
        if (wakes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO reminder_task (task_name, task_instance, execution_time, picked, version)
                        SELECT 'reminder', w.instance, w.at::timestamptz, false, 1
                        FROM unnest(:instances::text[], :times::text[]) AS w(instance, at)
                        ON CONFLICT (task_name, task_instance) DO NOTHING""")
                .param("instances", instances(wakes))
                .param(
                        "times",
                        Columns.texts(wakes, wake -> wake.reminder().at().toString()))
                .update();
    }

    private static String[] instances(List<Wake> wakes) {
        return Columns.texts(wakes, wake -> wake.reminder().occurrence().id());
    }
}
