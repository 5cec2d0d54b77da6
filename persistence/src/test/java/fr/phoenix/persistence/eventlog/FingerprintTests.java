package fr.phoenix.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Message.Attached;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Content;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.Message.Opened;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    @Test
    void differentContentsHaveDifferentFingerprints() {
        var contents = List.<Content>of(
                new Opened(),
                new Typed(new Words("oui"), Kind.CHAT),
                new Typed(new Words("oui"), Kind.CV),
                new Typed(new Words("non"), Kind.CHAT),
                new Chosen("oui"),
                file("a", Kind.CV),
                file("b", Kind.CV),
                file("a", Kind.OFFER),
                new Unsupported(Medium.VOICE),
                new Unsupported(Medium.PHOTO));

        assertThat(contents.stream().map(Fingerprint::of)).doesNotHaveDuplicates();
    }

    @Test
    void aFileIsKnownByItsDigestNotByItsIdOrName() {
        assertThat(Fingerprint.of(file("a", Kind.CV))).isEqualTo(Fingerprint.of(file("a", Kind.CV)));
    }

    private static Attached file(String digest, Kind kind) {
        var id = new FileId(UUID.randomUUID());
        return new Attached(id, new Words(id.toString()), "application/pdf", 3, digest, kind);
    }
}
