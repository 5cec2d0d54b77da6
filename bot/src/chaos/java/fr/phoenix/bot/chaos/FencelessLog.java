package fr.phoenix.bot.chaos;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes each turn as if nothing had happened since it was claimed: what the conversation is by now passes for what was claimed. */
final class FencelessLog implements ConversationLog {

    private final ConversationLog real;
    private final JdbcClient jdbc;

    FencelessLog(ConversationLog real, JdbcClient jdbc) {
        this.real = real;
        this.jdbc = jdbc;
    }

    @Override
    public Appended append(Turn turn) {
        var claim = now(turn.claim());
        if (!claim.equals(turn.claim())) {
            System.out.println(Mutant.BITES + "fence");
        }
        return real.append(new Turn(
                claim,
                turn.answered(),
                turn.events(),
                turn.files(),
                turn.arrived(),
                turn.discarded(),
                turn.kept(),
                turn.reminders()));
    }

    private Claim now(Claim claim) {
        return jdbc.sql("SELECT version, reply_seq, fence FROM conversation WHERE id = :id")
                .param("id", claim.conversation().value())
                .query((row, _) -> new Claim(
                        claim.conversation(),
                        claim.person(),
                        claim.channel(),
                        row.getLong("version"),
                        row.getLong("reply_seq"),
                        row.getLong("fence")))
                .single();
    }

    @Override
    public boolean extend(Claim claim, Duration lease) {
        return real.extend(claim, lease);
    }

    @Override
    public void release(Claim claim) {
        real.release(claim);
    }

    @Override
    public List<ConversationEvent> read(ConversationId conversation, long after) {
        return real.read(conversation, after);
    }
}
