package fr.phoenix.persistence.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts another master key in the place of the present one: every key that is wrapped by the old one is wrapped by the new one, in one
 * transaction, and nothing else changes. A rotation that breaks off has changed nothing. Instances that still run on the old key can read
 * nothing new and add nobody afterwards.
 */
public final class MasterKeyRotation {

    private static final int BATCH = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public MasterKeyRotation(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Wrapped(UUID person, SecretKey key) {}

    /** How many connections services have open on this database, as far as this user may see. */
    public int servicesRunning() {
        return jdbc.sql("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND application_name = 'phoenix' AND pid <> pg_backend_pid()""").query(Integer.class).single();
    }

    /** Refuses with {@link UnusableMasterKey} when {@code old} is not the database's key, or {@code next} is the same. Tells how many persons' keys were wrapped anew. */
    public int rotate(MasterKey old, MasterKey next) {
        if (old.isSameAs(next)) {
            throw new UnusableMasterKey("The new master key is the present one.");
        }
        return transactions.execute(_ -> {
            var stored = new MasterKeyRecord(jdbc);
            stored.recogniseAndHold(old);
            var from = new KeyWrapping(old);
            var to = new KeyWrapping(next);
            rewrapIndexKeys(from, to);
            int persons = rewrapPersonKeys(from, to);
            stored.replace(next);
            return persons;
        });
    }

    private void rewrapIndexKeys(KeyWrapping from, KeyWrapping to) {
        record IndexKey(String purpose, SecretKey key) {}
        var keys = jdbc.sql("SELECT purpose, wrapped FROM index_key FOR UPDATE")
                .query((row, _) ->
                        new IndexKey(row.getString("purpose"), from.unwrap(row.getBytes("wrapped"), "HmacSHA256")))
                .list();
        for (var key : keys) {
            jdbc.sql("UPDATE index_key SET wrapped = :wrapped WHERE purpose = :purpose")
                    .param("wrapped", to.wrap(key.key()))
                    .param("purpose", key.purpose())
                    .update();
        }
    }

    private int rewrapPersonKeys(KeyWrapping from, KeyWrapping to) {
        int rewrapped = 0;
        var last = FIRST;
        List<Wrapped> batch;
        do {
            batch = after(last, from);
            if (!batch.isEmpty()) {
                update(batch, to);
                rewrapped += batch.size();
                last = batch.getLast().person();
            }
        } while (batch.size() == BATCH);
        return rewrapped;
    }

    private List<Wrapped> after(UUID person, KeyWrapping from) {
        return jdbc.sql("""
                        SELECT person_id, wrapped FROM person_key WHERE person_id > :after
                        ORDER BY person_id LIMIT :most FOR UPDATE""")
                .param("after", person)
                .param("most", BATCH)
                .query((row, _) -> new Wrapped(
                        row.getObject("person_id", UUID.class), from.unwrap(row.getBytes("wrapped"), "AES")))
                .list();
    }

    private void update(List<Wrapped> batch, KeyWrapping to) {
        var persons = new ArrayList<String>();
        var wrapped = new ArrayList<byte[]>();
        for (var one : batch) {
            persons.add(one.person().toString());
            wrapped.add(to.wrap(one.key()));
        }
        jdbc.sql("""
                        UPDATE person_key k SET wrapped = t.wrapped
                        FROM unnest(:persons::uuid[], :wrapped::bytea[]) AS t(person, wrapped)
                        WHERE k.person_id = t.person""")
                .param("persons", persons.toArray(String[]::new))
                .param("wrapped", wrapped.toArray(byte[][]::new))
                .update();
    }
}
