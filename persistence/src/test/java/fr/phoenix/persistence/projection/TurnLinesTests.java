package fr.phoenix.persistence.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.readmodel.TranscriptLine.Direction;
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

    @Test
    void aReminderIsNothingThePersonSaid() {
        var conversation = new ConversationId(new UUID(0, 3));
        var due = new Message.Due(Occurrence.of(conversation, 7));

        assertThat(lines(new MessageReceived(CAUSE, due, Instant.EPOCH))).isEmpty();
        assertThat(lines(new MessageReceived(CAUSE, new Message.Left(), Instant.EPOCH)))
                .singleElement()
                .satisfies(line -> assertThat(line.direction()).isEqualTo(Direction.NOTE));
        assertThat(lines(new Reminded(List.of(Occasion.STEP, Occasion.CHECK_IN), Instant.EPOCH)))
                .singleElement()
                .satisfies(line -> assertThat(line.body().words().text()).isEqualTo("reminded:STEP,CHECK_IN"));
    }

    private static String told(String text, Message.Kind kind) {
        var said = new MessageReceived(CAUSE, new Message.Typed(new Words(text), kind), Instant.EPOCH);
        return lines(said).getFirst().body().words().text();
    }

    private static List<DraftLine> lines(ConversationEvent event) {
        var at = Instant.EPOCH;
        var key = new DataKey(new PersonId(new UUID(0, 2)), 1, new SecretKeySpec(new byte[32], "AES"));
        var logged = new LoggedEvent(1, new ConversationId(new UUID(0, 3)), 1, CAUSE, at, key, event);
        return TurnLines.of(List.of(logged));
    }
}
