package fr.phoenix.persistence.crypto;

import java.security.MessageDigest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row by which a database knows its master key again: a value derived from it, from which the key cannot be found. */
final class MasterKeyRecord {

    private final JdbcClient jdbc;

    MasterKeyRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes this key the database's own when it has none yet; refuses another one than the database's. */
    void recognise(MasterKey master) {
        jdbc.sql("INSERT INTO master_key (id, check_value) VALUES (1, :check) ON CONFLICT DO NOTHING")
                .param("check", master.checkValue())
                .update();
        compare("SELECT check_value FROM master_key", master);
    }

    /** As {@link #recognise}, and until the end of the caller's transaction nobody makes a person's key or rotates. */
    void recogniseAndHold(MasterKey master) {
        recognise(master);
        compare("SELECT check_value FROM master_key FOR UPDATE", master);
    }

    void replace(MasterKey next) {
        jdbc.sql("UPDATE master_key SET check_value = :check")
                .param("check", next.checkValue())
                .update();
    }

    private void compare(String query, MasterKey master) {
        var stored = jdbc.sql(query).query((row, _) -> row.getBytes(1)).single();
        if (!MessageDigest.isEqual(stored, master.checkValue())) {
            throw new UnusableMasterKey("This master key is not the one this database was written with."
                    + " Set PHOENIX_MASTER_KEY_FILE to the right one; with another nothing stored can be read.");
        }
    }
}
