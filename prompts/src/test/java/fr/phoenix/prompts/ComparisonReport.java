package fr.phoenix.prompts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The comparison as a document: with the fake it is committed and may not differ; with Gemini it stands beside the build. */
final class ComparisonReport {

    private static final Path COMMITTED = Path.of("..", "docs", "generated", "offline-comparison.md");
    private static final Path MEASURED = Path.of("target", "offline-comparison-gemini.md");

    private ComparisonReport() {}

    /** One case: its line, and whether each side did what the case expects. */
    record Row(String cells, boolean offlineAgrees, boolean geminiAgrees) {}

    static void write(boolean real, List<Row> plans, List<Row> texts) throws IOException {
        var report = report(real, plans, texts);
        if (real) {
            Files.writeString(MEASURED, report);
            System.out.println("FIGURE the comparison with Gemini is in prompts/" + MEASURED);
        } else {
            check(report);
        }
    }

    private static String report(boolean real, List<Row> plans, List<Row> texts) {
        var who = real ? "Gemini" : "the fake";
        return """
                # The offline model beside Gemini

                Written by `ComparisonIT`; the command is in [figures.md](../figures.md).
                %s

                | | cases | offline | %s |
                | --- | ---: | ---: | ---: |
                | plans with the expected commands and prompt | %d | %d | %d |
                | texts that pass the guards, in the right register and language | %d | %d | %d |

                ## Plans

                What was proposed, whether it is what the case expects, and whether the chosen prompt is. “none”: an open question takes the message as its answer, any other asks again.

                | to | message | expected | offline | prompt | %s | prompt |
                | --- | --- | --- | --- | --- | --- | --- |
                %s
                ## Texts

                Who wrote it in the end (a refused or failed text of a model is written by the offline model), words, the share of the person's own words that it uses, slips of register or language.

                | brief | offline: by | words | own words | slips | %s: by | words | own words | slips |
                | --- | --- | ---: | ---: | --- | --- | ---: | ---: | --- |
                %s""".formatted(
                        real
                                ? "Measured with Gemini."
                                : "**A fake stands in for Gemini**: it answers what each case expects, so its columns show that the way to a model and"
                                        + "\nback is sound, and say nothing about Gemini. The offline columns are real.",
                        who,
                        plans.size(),
                        plans.stream().filter(Row::offlineAgrees).count(),
                        plans.stream().filter(Row::geminiAgrees).count(),
                        texts.size(),
                        texts.stream().filter(Row::offlineAgrees).count(),
                        texts.stream().filter(Row::geminiAgrees).count(),
                        who,
                        plans.stream().map(Row::cells).collect(Collectors.joining()),
                        who,
                        texts.stream().map(Row::cells).collect(Collectors.joining()));
    }

    /** As every generated document: written anew when it differs, and the build fails once. */
    private static void check(String report) throws IOException {
        var before = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        if (!before.equals(report)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, report);
            throw new AssertionError(COMMITTED + " was out of date and has been written anew: commit it");
        }
    }
}
