package fr.phoenix.persistence.crypto;

import fr.phoenix.dialogs.PersonId;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    private final JdbcClient jdbc;
    private final KeyWrapping wrapping;
    private final byte[] check;
    private final InstantSource clock;
    private final Map<PersonId, Kept> kept = new LinkedHashMap<>();

    private record Kept(DataKey key, Instant until) {}

    /** Refuses with {@link UnusableMasterKey} when the database was written under another master key. */
    public PersonKeys(JdbcClient jdbc, MasterKey master, InstantSource clock) {
        this.jdbc = jdbc;
        this.wrapping = new KeyWrapping(master);
        this.check = master.checkValue();
        this.clock = clock;
        new MasterKeyRecord(jdbc).recognise(master);
    }

    /**
     * Makes the key of a new person, in the caller's transaction. Refuses with {@link UnusableMasterKey} when the master key was rotated
     * since this instance started: nobody could unwrap what it wraps.
     */
    public DataKey create(PersonId person) {
        var key = new DataKey(person, FIRST_VERSION, generate());
        int made = jdbc.sql("""
                        INSERT INTO person_key (person_id, key_version, wrapped)
                        SELECT :person, :version, :wrapped FROM master_key WHERE check_value = :check FOR SHARE""")
                .param("person", person.value())
                .param("version", key.version())
                .param("wrapped", wrapping.wrap(key.secret()))
                .param("check", check)
                .update();
        if (made == 0) {
            throw new UnusableMasterKey("The master key was rotated while this service ran on the old one."
                    + " Stop it, set PHOENIX_MASTER_KEY_FILE to the new one, and start it again.");
        }
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
                .query((row, _) ->
                        new DataKey(person, row.getInt("key_version"), wrapping.unwrap(row.getBytes("wrapped"), "AES")))
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
}
