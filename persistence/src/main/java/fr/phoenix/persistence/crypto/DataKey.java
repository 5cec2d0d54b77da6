package fr.phoenix.persistence.crypto;

import fr.phoenix.dialogs.PersonId;
import javax.crypto.SecretKey;

/** The AES-256 key of one person. It lives in memory only, for at most {@link PersonKeys#KEPT}. */
public record DataKey(PersonId person, int version, SecretKey secret) {

    @Override
    public String toString() {
        return "DataKey[" + person + ", version " + version + "]";
    }
}
