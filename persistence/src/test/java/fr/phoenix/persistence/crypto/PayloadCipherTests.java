package fr.phoenix.persistence.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PayloadCipherTests {

    private static final byte[] PLAIN = "Je veux changer de métier".getBytes(StandardCharsets.UTF_8);
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());
    private static final ConversationId STREAM = new ConversationId(UUID.randomUUID());
    private static final SecretKey SECRET = secret(1);
    private static final DataKey KEY = new DataKey(PERSON, 1, SECRET);
    private static final Place PLACE = Place.event(STREAM, 3, "coach-asked", 1);

    private final PayloadCipher cipher = new PayloadCipher(new SecureRandom());
    private final byte[] sealed = cipher.seal(KEY, PLACE, PLAIN);

    private static SecretKey secret(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new SecretKeySpec(bytes, "AES");
    }

    @Test
    void whatWasSealedOpensAtItsPlace() {
        assertThat(cipher.open(KEY, PLACE, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void theSamePayloadIsNeverSealedTheSameWayTwice() {
        assertThat(cipher.seal(KEY, PLACE, PLAIN)).isNotEqualTo(sealed);
    }

    @Test
    void nothingOpensElsewhere() {
        assertUnreadable(KEY, Place.event(STREAM, 4, "coach-asked", 1), sealed);
        assertUnreadable(KEY, Place.event(STREAM, 3, "coach-asked", 2), sealed);
        assertUnreadable(KEY, Place.event(STREAM, 3, "went-back", 1), sealed);
        assertUnreadable(KEY, Place.event(new ConversationId(UUID.randomUUID()), 3, "coach-asked", 1), sealed);
        assertUnreadable(KEY, Place.session(STREAM, 3), sealed);
        assertUnreadable(KEY, Place.transcript(STREAM, 3), sealed);
    }

    @Test
    void nothingOpensForAnotherPersonKeyVersionOrKey() {
        assertUnreadable(new DataKey(new PersonId(UUID.randomUUID()), 1, SECRET), PLACE, sealed);
        assertUnreadable(new DataKey(PERSON, 2, SECRET), PLACE, sealed);
        assertUnreadable(new DataKey(PERSON, 1, secret(2)), PLACE, sealed);
    }

    @Test
    void everyChangedByteIsNoticed() {
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertUnreadable(KEY, PLACE, changed);
        }
        assertUnreadable(KEY, PLACE, new byte[0]);
        assertUnreadable(KEY, PLACE, new byte[13]);
    }

    private void assertUnreadable(DataKey key, Place place, byte[] bytes) {
        assertThatThrownBy(() -> cipher.open(key, place, bytes)).isInstanceOf(UnreadablePayload.class);
    }
}
