package fr.phoenix.persistence.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Wraps other keys with one that is derived from the master key: AES-KW (RFC 3394), which notices a wrong key. */
final class KeyWrapping {

    private static final String ALGORITHM = "AESWrap";

    private final SecretKey wrapping;

    KeyWrapping(MasterKey master) {
        this.wrapping = master.derive("person key wrapping", "AES");
    }

    byte[] wrap(SecretKey key) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.WRAP_MODE, wrapping);
            return cipher.wrap(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not available", e);
        }
    }

    /** Refuses with {@link UnusableMasterKey} what another key has wrapped. */
    SecretKey unwrap(byte[] wrapped, String algorithm) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.UNWRAP_MODE, wrapping);
            return (SecretKey) cipher.unwrap(wrapped, algorithm, Cipher.SECRET_KEY);
        } catch (GeneralSecurityException e) {
            throw new UnusableMasterKey("A stored key was not wrapped by this master key, or was damaged.", e);
        }
    }
}
