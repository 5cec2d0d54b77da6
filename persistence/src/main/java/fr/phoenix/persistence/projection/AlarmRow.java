package fr.phoenix.persistence.projection;

import fr.phoenix.dialogs.Care;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisClosed;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a turn says of an alarm, for the list of conversations: codes and times, never words.
 *
 * @param noticed the code of a new alarm; empty when none was noticed
 * @param begins whether an alarm begins, or begins anew as help was asked for
 * @param answer the code of the person's last answer; empty when there was none
 * @param ends whether they chose to go on, or are better
 */
record AlarmRow(LoggedEvent last, String noticed, boolean begins, String answer, boolean ends) {

    static Optional<AlarmRow> of(List<LoggedEvent> turn) {
        var noticed = "";
        var answer = "";
        boolean begins = false;
        boolean ends = false;
        for (var logged : turn) {
            if (logged.event() instanceof CrisisNoticed(var code)) {
                noticed = code;
                begins = true;
            } else if (logged.event() instanceof CrisisAnswered(var code)) {
                answer = code;
                begins |= code.equals(Care.HELP);
                ends |= code.equals(Care.BETTER);
            } else if (logged.event() instanceof CrisisClosed) {
                ends = true;
            }
        }
        return begins || ends || !answer.isEmpty()
                ? Optional.of(new AlarmRow(turn.getLast(), noticed, begins, answer, ends))
                : Optional.empty();
    }

    /** The conversation's row is there: the turn wrote it before. */
    void write(JdbcClient jdbc) {
        jdbc.sql("""
                        UPDATE conversation_overview SET
                            alarm = CASE WHEN :noticed <> '' THEN :noticed ELSE alarm END,
                            alarm_at = CASE WHEN :begins THEN :at ELSE alarm_at END,
                            alarm_open = (alarm_open OR :begins) AND NOT :ends,
                            alarm_answer = CASE WHEN :begins OR :answer <> '' THEN :answer ELSE alarm_answer END
                        WHERE conversation_id = :conversation""")
                .param("noticed", noticed)
                .param("begins", begins)
                .param("at", last.at().atOffset(ZoneOffset.UTC))
                .param("answer", answer)
                .param("ends", ends)
                .param("conversation", last.conversation().value())
                .update();
    }
}
