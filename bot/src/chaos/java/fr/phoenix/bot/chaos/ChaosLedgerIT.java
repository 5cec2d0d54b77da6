package fr.phoenix.bot.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two minutes (or {@code -Dchaos.minutes=30}) of faults under load, then the books. {@code -Dchaos.seed=…} repeats the same people and the
 * same faults, as far as two machines are alike.
 */
class ChaosLedgerIT {

    private static final int WEB_PEOPLE = 16;
    private static final int CHATS = 8;
    private static final int THINKING_MILLIS = 1_200;

    /** A reply whose sender was killed waits for its lease of 60 s, and then those behind it for their second each. */
    private static final long LONGEST_SETTLING = 240;

    @TempDir
    Path directory;

    @Test
    void nothingIsLostNothingHappensTwiceAndNothingIsLeftBehind() throws Exception {
        long seed = Long.getLong("chaos.seed", 20261122);
        var length = Duration.ofSeconds((long) (60 * Double.parseDouble(System.getProperty("chaos.minutes", "2"))));
        var report = new Report(seed);
        var world = new Cluster.Plan(
                seed, fr.phoenix.PhoenixApplication.class, Map.of(), true, List.of("10", "15", "3000"));
        try (var cluster = new Cluster(directory, world);
                var faults = new FaultScript(cluster);
                var driver = new Driver(cluster, WEB_PEOPLE, CHATS, THINKING_MILLIS)) {
            faults.run(length);
            var broken = Books.close(cluster, driver, LONGEST_SETTLING, report);
            report.add("model calls", cluster.modelCalls());
            report.add("Telegram", cluster.telegramState());
            report.faults(faults);
            cluster.nodes().forEach(node -> report.add("starts of " + node.name(), node.lives()));
            report.add("ledger", "\n" + broken);
            report.write(Path.of("target", "chaos"));

            assertThat(faults.done()).as("kinds of faults injected").hasSizeGreaterThan(Fault.values().length / 2);
            assertThat(cluster.modelCalls()).isPositive();
            assertThat(broken.isEmpty()).as(report.toString()).isTrue();
        } finally {
            keepLogs(seed);
        }
    }

    private void keepLogs(long seed) throws Exception {
        var kept = Path.of("target", "chaos", "logs-" + seed);
        Files.createDirectories(kept);
        try (var files = Files.list(directory)) {
            for (var file : files.filter(one -> one.toString().endsWith(".log")).toList()) {
                Files.copy(file, kept.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
