package fr.phoenix.persistence.crypto;

import fr.phoenix.dialogs.PersonId;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One data key a person, wrapped (AES-KW, RFC 3394) in the table {@code person_key}. Destroying the row is what makes erasure real;
 * copies in memory end within {@link #KEPT}, on every instance.
 */
public final class PersonKeys {

    /** How long an unwrapped key stays in memory; erasure promises 60 s. */
    public static final Duration KEPT = Duration.ofSeconds(30);

    private static final int MOST_KEPT = 10_000;
    private static final int FIRST_VERSION = 1;
    private static final String WRAPPING = "AESWrap";

    private final JdbcClient jdbc;
    private final SecretKey wrapping;
    private final InstantSource clock;
    private final Map<PersonId, Kept> kept = new LinkedHashMap<>();

    private record Kept(DataKey key, Instant until) {}

    /** Refuses with {@link UnusableMasterKey} when the database was written under another master key. */
    public PersonKeys(JdbcClient jdbc, MasterKey master, InstantSource clock) {
        this.jdbc = jdbc;
        this.wrapping = master.derive("person key wrapping", "AES");
        this.clock = clock;
        recognise(master.derive("master key check", "HmacSHA256").getEncoded());
    }

    private void recognise(byte[] check) {
        jdbc.sql("INSERT INTO master_key (id, check_value) VALUES (1, :check) ON CONFLICT DO NOTHING")
                .param("check", check)
                .update();
        var stored = jdbc.sql("SELECT check_value FROM master_key")
                .query((row, _) -> row.getBytes(1))
                .single();
        if (!MessageDigest.isEqual(stored, check)) {
            throw new UnusableMasterKey("This master key is not the one this database was written with."
                    + " Set PHOENIX_MASTER_KEY_FILE to the right one; with another nothing stored can be read.");
        }
    }

    /** Makes the key of a new person, in the caller's transaction. */
    public DataKey create(PersonId person) {
        var key = new DataKey(person, FIRST_VERSION, generate());
        jdbc.sql("INSERT INTO person_key (person_id, key_version, wrapped) VALUES (:person, :version, :wrapped)")
                .param("person", person.value())
                .param("version", key.version())
                .param("wrapped", wrap(key.secret()))
                .update();
        return key;
    }

    /** The person's key, or nothing once it is destroyed. */
    public Optional<DataKey> find(PersonId person) {
        var now = clock.instant();
        synchronized (kept) {
            var hit = kept.get(person);
            if (hit != null && now.isBefore(hit.until())) {
                return Optional.of(hit.key());
            }
        }
        var found = jdbc.sql("SELECT key_version, wrapped FROM person_key WHERE person_id = :person")
                .param("person", person.value())
                .query((row, _) -> new DataKey(person, row.getInt("key_version"), unwrap(row.getBytes("wrapped"))))
                .optional();
        found.ifPresent(key -> keep(key, now));
        return found;
    }

    private void keep(DataKey key, Instant now) {
        synchronized (kept) {
            kept.remove(key.person());
            kept.put(key.person(), new Kept(key, now.plus(KEPT)));
            var oldest = kept.entrySet().iterator();
            while (oldest.hasNext()) {
                var entry = oldest.next();
                if (kept.size() <= MOST_KEPT && now.isBefore(entry.getValue().until())) {
                    return;
                }
                oldest.remove();
            }
        }
    }

    /** Destroys the key, in the caller's transaction. What it protected stays unreadable for ever. */
    public void destroy(PersonId person) {
        jdbc.sql("DELETE FROM person_key WHERE person_id = :person")
                .param("person", person.value())
                .update();
        forget(person);
    }

    /** Drops the copy in memory; to be repeated after the commit that destroyed the key. */
    public void forget(PersonId person) {
        synchronized (kept) {
            kept.remove(person);
        }
    }

    private static SecretKey generate() {
        try {
            var generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            return generator.generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is not available", e);
        }
    }

    private byte[] wrap(SecretKey key) {
        try {
            var cipher = Cipher.getInstance(WRAPPING);
            cipher.init(Cipher.WRAP_MODE, wrapping);
            return cipher.wrap(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(WRAPPING + " is not available", e);
        }
    }

    private SecretKey unwrap(byte[] wrapped) {
        try {
            var cipher = Cipher.getInstance(WRAPPING);
            cipher.init(Cipher.UNWRAP_MODE, wrapping);
            return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
        } catch (GeneralSecurityException e) {
            throw new UnusableMasterKey("A person's key was not wrapped by this master key.", e);
        }
    }
}
