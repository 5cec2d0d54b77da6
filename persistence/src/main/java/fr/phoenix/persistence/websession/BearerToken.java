package fr.phoenix.persistence.websession;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** 256 random bits in base64url (43 characters) that open something to whoever shows them. Only its SHA-256 is ever stored. */
public record BearerToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public BearerToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a token has 43 characters of base64url");
        }
    }

    public static BearerToken random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new BearerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody showed, when it looks like a token at all. */
    public static Optional<BearerToken> read(String shown) {
        return SHAPE.matcher(shown).matches() ? Optional.of(new BearerToken(shown)) : Optional.empty();
    }

    /** What is stored and looked up. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "BearerToken";
    }
}
