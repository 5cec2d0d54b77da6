package fr.phoenix.persistence.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a random 96-bit nonce and a 128-bit tag (NIST SP 800-38D allows 2^32 payloads a key that way). The person, the
 * key's version and the {@link Place} are authenticated, not stored. Layout: one byte of format, nonce, ciphertext with tag.
 */
public final class PayloadCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;

    public PayloadCipher(SecureRandom random) {
        this.random = random;
    }

    public byte[] seal(DataKey key, Place place, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, place, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /** Throws {@link UnreadablePayload} unless exactly this key sealed exactly these bytes for this place. */
    public byte[] open(DataKey key, Place place, byte[] sealed) {
        try {
            var bytes = ByteBuffer.wrap(sealed);
            if (bytes.remaining() <= 1 + NONCE_BYTES || bytes.get() != FORMAT) {
                throw new GeneralSecurityException("not a sealed payload");
            }
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            return cipher(Cipher.DECRYPT_MODE, key, place, nonce).doFinal(sealed, bytes.position(), bytes.remaining());
        } catch (GeneralSecurityException e) {
            throw new UnreadablePayload(place, e);
        }
    }

    private static Cipher cipher(int mode, DataKey key, Place place, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((key.person() + "|" + key.version() + "|" + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
