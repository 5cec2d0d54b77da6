package fr.phoenix.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.eventlog.StoredJson;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class CachedFoldTests {

    private final StoredJson json = new StoredJson();
    private final Conversation conversation = Conversation.begin(
            new Claim(new ConversationId(new UUID(0, 1)), new PersonId(new UUID(0, 2)), Channel.WEB, 0, 0, 0));

    @Test
    void aFoldIsReadBackAsItWas() {
        assertThat(json.read(json.write(conversation), Conversation.class)).isEqualTo(conversation);
    }

    /** Read as if nothing had been noticed, it would let models answer somebody in distress. Sessions take the exception for a miss. */
    @Test
    void aFoldOfBeforeThereWasCareIsNotRead() {
        var older = (ObjectNode) json.mapper().readTree(json.write(conversation));
        older.remove("care");

        assertThatThrownBy(() -> json.read(older.toString().getBytes(StandardCharsets.UTF_8), Conversation.class))
                .isInstanceOf(JacksonException.class);
    }
}
