package fr.phoenix.persistence.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The one secret outside the database: 32 random bytes, written as base64 in a file. It is never used itself; each purpose gets its
 * own key by HKDF-SHA-256 (RFC 5869), so that no key serves two algorithms.
 */
public final class MasterKey {

    private static final int BYTES = 32;
    private static final byte[] SALT = "fr.phoenix master key v1".getBytes(StandardCharsets.UTF_8);

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret.clone();
    }

    static MasterKey random(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new MasterKey(secret);
    }

    /** Reads the file's text; anything but 32 bytes in base64 is refused, and so are 32 equal bytes. */
    public static MasterKey parse(String base64, String source) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new UnusableMasterKey("The master key in " + source + " is not base64.", e);
        }
        if (secret.length != BYTES) {
            throw new UnusableMasterKey(
                    "The master key in " + source + " has " + secret.length + " bytes; it needs " + BYTES + ".");
        }
        var key = new MasterKey(secret);
        if (key.isMonotonous()) {
            throw new UnusableMasterKey("The master key in " + source + " is not random: all its bytes are equal.");
        }
        return key;
    }

    private boolean isMonotonous() {
        for (byte b : secret) {
            if (b != secret[0]) {
                return false;
            }
        }
        return true;
    }

    boolean isSameAs(MasterKey other) {
        return MessageDigest.isEqual(secret, other.secret);
    }

    /** What a database keeps to know this key again. */
    byte[] checkValue() {
        return derive("master key check", "HmacSHA256").getEncoded();
    }

    String base64() {
        return Base64.getEncoder().encodeToString(secret);
    }

    /** A 256-bit key for one purpose; the same purpose gives the same key. */
    SecretKey derive(String purpose, String algorithm) {
        var expansion = HKDFParameterSpec.ofExtract()
                .addSalt(SALT)
                .addIKM(secret)
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, expansion);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is not available", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
