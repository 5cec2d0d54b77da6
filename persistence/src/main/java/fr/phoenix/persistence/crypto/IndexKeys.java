package fr.phoenix.persistence.crypto;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys of {@link BlindIndex}, wrapped by the master key in the table {@code index_key}: random, so that they survive a rotation of the
 * master key, which only wraps them anew. A database from before this table existed keeps what used to be derived from its master key.
 */
final class IndexKeys {

    static final String ACCOUNTS = "account index";
    static final String CONTENTS = "content fingerprint";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MasterKey master;
    private final SecureRandom random;

    IndexKeys(JdbcClient jdbc, TransactionTemplate transactions, MasterKey master, SecureRandom random) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.master = master;
        this.random = random;
    }

    /** The key of a purpose, made at the first start. Instances that start at once agree on one. */
    SecretKey of(String purpose) {
        return transactions.execute(_ -> {
            new MasterKeyRecord(jdbc).recogniseAndHold(master);
            return find(purpose).orElseGet(() -> make(purpose));
        });
    }

    private Optional<SecretKey> find(String purpose) {
        return jdbc.sql("SELECT wrapped FROM index_key WHERE purpose = :purpose")
                .param("purpose", purpose)
                .query((row, _) -> new KeyWrapping(master).unwrap(row.getBytes(1), ALGORITHM))
                .optional();
    }

    private SecretKey make(String purpose) {
        var key = isInUse() ? master.derive(purpose, ALGORITHM) : random();
        jdbc.sql("INSERT INTO index_key (purpose, wrapped) VALUES (:purpose, :wrapped)")
                .param("purpose", purpose)
                .param("wrapped", new KeyWrapping(master).wrap(key))
                .update();
        return key;
    }

    /** Somebody was found by the derived keys before. */
    private boolean isInUse() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM channel_account)")
                .query(Boolean.class)
                .single();
    }

    private SecretKey random() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
