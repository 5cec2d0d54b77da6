package fr.phoenix.bot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.chaos.Broken.Promise;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger can fail: each of three deliberate bugs, under the faults that it is weak against, is found. */
class MutantsIT {

    private static final int PEOPLE = 12;
    private static final int THINKING_MILLIS = 500;
    private static final long SETTLING = 90;

    /** A log with two answers to one message cannot be projected, however long one waits. */
    private static final long SETTLING_NEVER = 10;

    /** Longer than the lease, with time for the other service to take the turn. */
    private static final long ZOMBIE_SECONDS = 12;

    @TempDir
    Path directory;

    private interface Faults {
        void run(Cluster cluster) throws Exception;
    }

    @Test
    void anAcknowledgementBeforeTheCommitIsFound() throws Exception {
        var broken = ledger(Mutant.ACK_BEFORE_COMMIT, "0", cluster -> {
            TimeUnit.SECONDS.sleep(4);
            for (var node : cluster.nodes()) {
                node.kill(Duration.ZERO);
                node.awaitUp(60);
            }
        });

        assertThat(broken.count(Promise.LOST)).as(broken.toString()).isPositive();
    }

    @Test
    void aZombieThatMayWriteIsFound() throws Exception {
        var broken = ledger(Mutant.NO_FENCE, "100", cluster -> {
            var jdbc = JdbcClient.create(cluster.backends().database());
            jdbc.sql("ALTER TABLE event DROP CONSTRAINT event_cause_inbox_ordinal_key")
                    .update();
            TimeUnit.SECONDS.sleep(8);
            var zombie = cluster.nodes().getFirst();
            zombie.pause();
            TimeUnit.SECONDS.sleep(ZOMBIE_SECONDS);
            zombie.resume();
            TimeUnit.SECONDS.sleep(3);
        });

        assertThat(broken.count(Promise.DOUBLED)).as(broken.toString()).isPositive();
    }

    @Test
    void aReaderThatTrustsPositionsOfAPlainSequenceIsFound() throws Exception {
        var broken = ledger(Mutant.NO_APPEND_LOCK, "0", cluster -> TimeUnit.SECONDS.sleep(10));

        assertThat(broken.count(Promise.PROJECTIONS_DIFFER))
                .as(broken.toString())
                .isPositive();
    }

    /** @param slow the share of slow answers of the model, in per cent */
    private Broken ledger(Mutant mutant, String slow, Faults faults) throws Exception {
        long seed = Long.getLong("chaos.seed", 3);
        var settings = Map.of(MutatedService.VARIABLE, mutant.name());
        var world = new Cluster.Plan(seed, MutatedService.class, settings, false, List.of("0", slow, "3000"));
        var report = new Report(seed);
        try (var cluster = new Cluster(directory, world);
                var driver = new Driver(cluster, PEOPLE, 0, THINKING_MILLIS)) {
            faults.run(cluster);
            var broken = Books.close(cluster, driver, mutant == Mutant.NO_FENCE ? SETTLING_NEVER : SETTLING, report);
            System.out.println(mutant + "\n" + report + broken);

            assertThat(cluster.nodes()).allMatch(node -> node.said(Mutant.BITES), "has the bug");
            return broken;
        }
    }
}
