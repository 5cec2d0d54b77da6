package fr.phoenix.persistence.crypto;

import fr.phoenix.dialogs.Account;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * HMAC-SHA-256 of texts that must be found again but not read: channel accounts and the content of messages. Without the master key
 * nobody can try out guesses against the database.
 */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey accounts;
    private final SecretKey contents;

    public BlindIndex(MasterKey master) {
        this.accounts = master.derive("account index", ALGORITHM);
        this.contents = master.derive("content fingerprint", ALGORITHM);
    }

    /** 32 bytes that stand for the account. */
    public byte[] of(Account account) {
        return mac(accounts, account.channel().code() + "|" + account.id());
    }

    /** 32 bytes that stand for a message's content. */
    public byte[] fingerprint(String content) {
        return mac(contents, content);
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not available", e);
        }
    }
}
