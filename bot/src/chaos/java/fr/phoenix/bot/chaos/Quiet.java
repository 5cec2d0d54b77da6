package fr.phoenix.bot.chaos;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until nothing is left to do. */
final class Quiet {

    private static final String WORK = """
            SELECT (SELECT count(*) FROM inbox WHERE status = 'WAITING') || ' messages wait, '
                || (SELECT count(*) FROM outbox WHERE status IN ('NEW', 'SENDING')) || ' replies wait, '
                || (SELECT coalesce(max(position), 0) - (SELECT position FROM projection_checkpoint WHERE name = 'transcript')
                    FROM event) || ' positions to project'""";

    private static final String NOTHING = "0 messages wait, 0 replies wait, 0 positions to project";

    private Quiet() {}

    /** What is left to do when it is quiet or the time is over: empty when nothing. */
    static String await(Cluster cluster, JdbcClient jdbc, long seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            cluster.check();
            var work = jdbc.sql(WORK).query(String.class).single();
            var telegram = cluster.telegramState();
            boolean quiet = work.equals(NOTHING) && telegram.startsWith("{\"waiting\":0,");
            if (quiet || System.nanoTime() > end) {
                return quiet ? "" : work + ", Telegram " + telegram;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
