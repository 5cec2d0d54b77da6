package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.scoring.AtsScore;
import fr.phoenix.dialogs.cv.scoring.Offer;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Prints how long a CV of two pages takes through a warm child, and what fifty at once take; asserts only that all are read. Linux. */
class ReadingFigures {

    private static final int TIMES = 50;
    private static final double MILLION = 1e6;

    @Test
    void two_pages_through_a_warm_child() {
        var content = twoPages();
        try (var children = children()) {
            IntStream.range(0, 10).forEach(i -> score(read(children, content)));

            print("parsed", () -> read(children, content));
            print("parsed and scored", () -> score(read(children, content)));
        }
    }

    @Test
    void fifty_at_once() throws InterruptedException, ExecutionException {
        var content = twoPages();
        try (var children = children();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            var readings = IntStream.range(0, TIMES)
                    .mapToObj(i -> callers.submit(() -> children.parse(Format.PDF, content)))
                    .toList();
            for (var reading : readings) {
                assertThat(reading.get()).isInstanceOf(Reading.Legible.class);
            }
            long all = System.nanoTime() - start;
            var peaks = children.processes().stream().mapToLong(child -> peak(child.pid()));

            System.out.printf(
                    Locale.ROOT,
                    "%d two-page PDFs at once, %d children, cold: all read in %.1f s, peak RSS of the children %s MiB, of this JVM %d MiB%n",
                    TIMES,
                    Children.AT_ONCE,
                    all / 1e9,
                    peaks.sorted().boxed().toList(),
                    peak(ProcessHandle.current().pid()));
        }
    }

    private static Children children() {
        return new Children(ChildJvm.ofThisProcess(Isolation.offered()), ReadingConfiguration.MOST_TIME);
    }

    private static Reading.Legible read(Children children, byte[] content) {
        var reading = children.parse(Format.PDF, content);
        assertThat(reading).isInstanceOf(Reading.Legible.class);
        return (Reading.Legible) reading;
    }

    private static void score(Reading.Legible legible) {
        assertThat(AtsScore.of(CvReading.of(CvDocument.of(legible.extract())), Offer.NONE)
                        .ledger())
                .isNotEmpty();
    }

    private static void print(String what, Runnable work) {
        var times =
                IntStream.range(0, TIMES).mapToLong(i -> time(work)).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "two-page PDF %s, warm, %d times: median %.0f ms, p95 %.0f ms%n",
                what,
                TIMES,
                times[TIMES / 2] / MILLION,
                times[TIMES * 95 / 100] / MILLION);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** In MiB; 0 where it cannot be told. */
    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"), US_ASCII)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .flatMapToLong(line -> LongStream.of(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Two columns of a side bar and jobs, then a full page of jobs. */
    private static byte[] twoPages() {
        var pdf = new DrawnPdf().text(50, 60, 20, DrawnPdf.BOLD, "Claire Martin");
        for (int i = 0; i < 45; i++) {
            pdf.text(50, 100 + 15 * i, "Compétence " + i);
            pdf.text(220, 102 + 15.5 * i, "Encaissement de " + i + " clients par jour, accueil et conseil en rayon");
        }
        pdf.nextPage();
        for (int i = 0; i < 50; i++) {
            pdf.text(50, 60 + 14.5 * i, "Préparation des commandes de " + i + " magasins et tenue du stock");
            pdf.text(450, 60 + 14.5 * i, (1970 + i) + " - " + (1971 + i));
        }
        return pdf.bytes();
    }
}
