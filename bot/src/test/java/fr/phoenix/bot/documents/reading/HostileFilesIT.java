package fr.phoenix.bot.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every hostile file through the real children: each gets a verdict that is right, and the next good file is read. Prints the figures. */
class HostileFilesIT {

    private static final int LEAST_FILES = 40;

    @Test
    void every_hostile_file_gets_a_clear_verdict_and_the_service_goes_on() {
        var files = new ArrayList<HostileFile>();
        files.addAll(HostilePdf.all());
        files.addAll(HostileDocx.all());
        files.addAll(HostilePdf.texts());
        assertThat(files).hasSizeGreaterThanOrEqualTo(LEAST_FILES);
        try (var children = new Children(ChildJvm.ofThisProcess(Isolation.offered()), ReadingConfiguration.MOST_TIME)) {
            var reader = new ChildJvmDocumentReader(children);
            var softly = new SoftAssertions();
            var slowest = Duration.ZERO;
            int clear = 0;
            int crashes = 0;
            for (var file : files) {
                long start = System.nanoTime();
                var verdict = verdict(reader, file);
                var taken = Duration.ofNanos(System.nanoTime() - start);
                slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
                if (Boolean.getBoolean("hostile.verbose")) {
                    System.out.printf(Locale.ROOT, "%6d ms  %s: %s%n", taken.toMillis(), file.what(), verdict);
                }
                clear += verdict.filter(file.expected()::contains).isPresent() ? 1 : 0;
                crashes += verdict.isEmpty() ? 1 : 0;
                softly.assertThat(verdict).as(file.what()).isPresent();
                verdict.ifPresent(found ->
                        softly.assertThat(file.expected()).as(file.what()).contains(found));
            }
            softly.assertThat(verdict(reader, HostileFile.read("a good file", "cv.pdf", Samples.oneColumn())))
                    .as("a good file afterwards")
                    .contains(Optional.empty());
            System.out.printf(
                    Locale.ROOT,
                    "hostile files: %d, clear verdicts %d, crashes %d, slowest %.1f s%n",
                    files.size(),
                    clear,
                    crashes,
                    slowest.toMillis() / 1000.0);
            softly.assertAll();
        }
    }

    /** Empty when the reader did not answer but threw. */
    private static Optional<Optional<Problem>> verdict(DocumentReader reader, HostileFile file) {
        try {
            return Optional.of(
                    switch (reader.read(file.file())) {
                        case Reading.Legible legible -> Optional.<Problem>empty();
                        case Reading.Illegible illegible -> Optional.of(illegible.problem());
                    });
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
