package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.NewerVersion;
import fr.phoenix.dialogs.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every conversation that goes on, folded from its events, one after the other: for reports over all of them. Reads only, and takes as long
 * as the log is; erased conversations and those that went on in another are left out.
 */
public final class EveryConversation {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final ConversationLog log;

    public EveryConversation(JdbcClient jdbc, ConversationLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Tells how many could not be read, because a newer version of Phoenix wrote something in them. */
    public long each(Consumer<Conversation> reader) {
        long newer = 0;
        var page = page(new UUID(0, 0));
        while (!page.isEmpty()) {
            for (var claim : page) {
                try {
                    var events = log.read(claim.conversation(), 0);
                    if (!events.isEmpty()) {
                        reader.accept(Conversation.fold(claim, events));
                    }
                } catch (NewerVersion _) {
                    newer++;
                }
            }
            page = page(page.getLast().conversation().value());
        }
        return newer;
    }

    private List<Claim> page(UUID after) {
        return jdbc.sql("""
                        SELECT id, person_id, channel FROM conversation
                        WHERE id > :after AND continued_in IS NULL AND version > 0 ORDER BY id LIMIT :page""")
                .param("after", after)
                .param("page", PAGE)
                .query((row, _) -> {
                    Channel channel = ChannelCodes.channel(row.getString("channel"));
                    var id = new ConversationId(row.getObject("id", UUID.class));
                    return new Claim(id, new PersonId(row.getObject("person_id", UUID.class)), channel, 0, 0, 0);
                })
                .list();
    }
}
