package fr.phoenix.persistence.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.crypto.DataKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TurnLinesTests {

    private static final MessageId CAUSE = new MessageId(new UUID(0, 1));

    @Test
    void aPastedCvIsReadByCoachesWithoutWhatMayNotCount() {
        var cv = "Jean Petit\nNé le 3 mai 1980, marié\nRQTH\nVendeur, Lyon";

        assertThat(told(cv, Message.Kind.CV)).isEqualTo("Jean Petit\n[…]\n[…]\nVendeur, Lyon");
        assertThat(told(cv + "\nVente et conseil".repeat(20), Message.Kind.CHAT))
                .doesNotContain("1980", "RQTH")
                .contains("Vente et conseil");
    }

    @Test
    void whatAPersonSaysIsKeptAsItIs() {
        assertThat(told("J'ai 52 ans, est-ce trop ?", Message.Kind.CHAT)).isEqualTo("J'ai 52 ans, est-ce trop ?");
    }

    private static String told(String text, Message.Kind kind) {
        var at = Instant.EPOCH;
        var event = new MessageReceived(CAUSE, new Message.Typed(new Words(text), kind), at);
        var key = new DataKey(new PersonId(new UUID(0, 2)), 1, new SecretKeySpec(new byte[32], "AES"));
        var logged = new LoggedEvent(1, new ConversationId(new UUID(0, 3)), 1, CAUSE, at, key, event);
        return TurnLines.of(List.of(logged)).getFirst().body().words().text();
    }
}
