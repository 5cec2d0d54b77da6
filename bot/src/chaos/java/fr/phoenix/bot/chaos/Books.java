package fr.phoenix.bot.chaos;

import fr.phoenix.bot.chaos.Broken.Promise;
import fr.phoenix.dialogs.Outbox;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens after the faults: everything is acknowledged, everything is done, the services end, and the ledger is read. */
final class Books {

    /** Longer than the longest call and the longest retry pause together. */
    private static final long LONGEST_ACKNOWLEDGING = 60;

    /** Over all conversations, while people wrote: what one paused service costs the others. */
    private static final String SILENCE = """
            SELECT round(coalesce(max(extract(epoch FROM next - occurred_at)), 0)::numeric, 1) || ' s'
            FROM (SELECT occurred_at, lead(occurred_at) OVER (ORDER BY position) AS next FROM event) AS e""";

    private Books() {}

    static Broken close(Cluster cluster, Driver driver, long settling, Report report)
            throws IOException, InterruptedException {
        var jdbc = JdbcClient.create(cluster.backends().database());
        long begun = System.nanoTime();
        boolean silent = driver.finish(LONGEST_ACKNOWLEDGING);
        var left = Quiet.await(cluster, jdbc, settling);
        report.add("quiet after", "%.1f s".formatted((System.nanoTime() - begun) / 1e9));
        cluster.stopServices();
        var broken = new Ledger(jdbc, driver.notes()).check();
        if (!silent) {
            broken.add(Promise.STUCK, "a message was not acknowledged in " + LONGEST_ACKNOWLEDGING + " s");
        }
        if (!left.isEmpty()) {
            broken.add(Promise.STUCK, left);
        }
        try (var memory = new Memory(cluster)) {
            Replay.check(memory, broken);
            var telegram = new TelegramLedger(jdbc, memory.bean(Outbox.class), broken);
            telegram.check(cluster.sent());
            report.add("Telegram messages repeated in doubt", telegram.repeats());
        }
        driver.notes().counts().forEach(report::add);
        report.add(
                "conversations",
                jdbc.sql("SELECT count(*) FROM conversation").query(Long.class).single());
        report.add(
                "events",
                jdbc.sql("SELECT count(*) FROM event").query(Long.class).single());
        report.add(
                "longest time without an append",
                jdbc.sql(SILENCE).query(String.class).single());
        return broken;
    }
}
