package fr.phoenix.persistence.crypto;

import fr.phoenix.dialogs.Account;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * HMAC-SHA-256 of texts that must be found again but not read: channel accounts and the content of messages. Its keys are wrapped by the
 * master key, without which nobody can try out guesses against the database.
 */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey accounts;
    private final SecretKey contents;

    private BlindIndex(SecretKey accounts, SecretKey contents) {
        this.accounts = accounts;
        this.contents = contents;
    }

    /** The index of this database; its keys are made when there are none yet. */
    public static BlindIndex open(
            JdbcClient jdbc, TransactionTemplate transactions, MasterKey master, SecureRandom random) {
        var keys = new IndexKeys(jdbc, transactions, master, random);
        return new BlindIndex(keys.of(IndexKeys.ACCOUNTS), keys.of(IndexKeys.CONTENTS));
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
