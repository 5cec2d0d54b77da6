package fr.phoenix.persistence.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the transcripts up to the log's end. Rows and checkpoint change in one transaction and the checkpoint's row is locked, so any
 * number of instances may call it at any time and each event counts once.
 */
public final class Projector {

    private static final String NAME = "transcript";
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EventReader reader;
    private final TranscriptRows rows;

    public Projector(JdbcClient jdbc, TransactionTemplate transactions, EventReader reader, TranscriptRows rows) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.reader = reader;
        this.rows = rows;
    }

    /** Works until nothing new is left; tells how many turns were taken in. */
    public int catchUp() {
        int turns = 0;
        Step step;
        do {
            step = transactions.execute(_ -> step());
            turns += step.turns();
        } while (step.moved());
        return turns;
    }

    /** Forgets the read models and makes them again; readers see them grow meanwhile. */
    public int rebuild() {
        transactions.executeWithoutResult(_ -> {
            lockedCheckpoint();
            rows.clear();
            moveTo(0);
        });
        return catchUp();
    }

    private record Step(int turns, boolean moved) {}

    private Step step() {
        long position = lockedCheckpoint();
        var batch = reader.after(position, BATCH);
        if (batch.upTo() == position) {
            return new Step(0, false);
        }
        batch.turns().forEach(rows::write);
        moveTo(batch.upTo());
        return new Step(batch.turns().size(), true);
    }

    private long lockedCheckpoint() {
        return jdbc.sql("SELECT position FROM projection_checkpoint WHERE name = :name FOR UPDATE")
                .param("name", NAME)
                .query(Long.class)
                .single();
    }

    private void moveTo(long position) {
        jdbc.sql("UPDATE projection_checkpoint SET position = :position WHERE name = :name")
                .param("position", position)
                .param("name", NAME)
                .update();
    }
}
