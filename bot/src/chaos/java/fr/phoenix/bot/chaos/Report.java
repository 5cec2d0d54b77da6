package fr.phoenix.bot.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures of one run, printed and kept beside the test reports. */
final class Report {

    private final long seed;
    private final StringBuilder lines = new StringBuilder();

    Report(long seed) {
        this.seed = seed;
        add("seed", seed + "   (again: -Dchaos.seed=" + seed + ")");
    }

    void add(String what, Object figure) {
        lines.append("%-40s %s%n".formatted(what, figure));
    }

    void faults(FaultScript faults) {
        int all = faults.done().values().stream().mapToInt(Integer::intValue).sum();
        add("faults", all);
        faults.done().forEach((fault, times) -> add("  " + fault.name().toLowerCase(java.util.Locale.ROOT), times));
        add("  answers to COMMIT lost", faults.commitsLost());
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report-" + seed + ".txt"), lines);
        System.out.println(lines);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
