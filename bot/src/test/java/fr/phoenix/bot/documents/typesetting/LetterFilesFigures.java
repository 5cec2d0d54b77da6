package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.documents.typesetting.LetterSamples.Sample;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Prints how many letters stand on one page and read back alike in all formats, and how long each file takes, warm. */
class LetterFilesFigures {

    private static final int ROUNDS = 10;

    @Test
    void letters_as_files() throws IOException {
        var samples = LetterSamples.all();
        int onePage = 0;
        int onePageDocx = 0;
        int alike = 0;
        for (var sample : samples) {
            var wanted = LetterFile.wanted(sample.sheet());
            var pdf = LetterFile.of(sample.sheet(), Format.PDF);
            var docx = LetterFile.of(sample.sheet(), Format.DOCX);
            var height = DocxHeight.of(docx);
            onePage += LetterFile.pages(pdf) == 1 ? 1 : 0;
            onePageDocx += height.text() <= height.page() ? 1 : 0;
            alike += LetterFile.pdfText(pdf).equals(wanted)
                            && LetterFile.docxText(docx).equals(wanted)
                            && LetterFile.plainText(LetterFile.of(sample.sheet(), Format.TEXT))
                                    .equals(wanted)
                    ? 1
                    : 0;
        }

        System.out.printf(
                Locale.ROOT,
                "%d letters: one page as PDF %d, as DOCX (estimated) %d; PDF, DOCX and text read back as what went in: %d%n",
                samples.size(),
                onePage,
                onePageDocx,
                alike);
        for (var format : new Format[] {Format.PDF, Format.DOCX, Format.TEXT}) {
            time(format, sheet -> LetterFile.of(sheet, format));
        }
        assertThat(alike).isEqualTo(samples.size());
    }

    private static void time(Format format, Consumer<Sheet.Letter> make) {
        var samples = LetterSamples.all();
        samples.forEach(sample -> make.accept(sample.sheet()));
        var nanos = LongStream.range(0, ROUNDS)
                .flatMap(round -> samples.stream().map(Sample::sheet).mapToLong(sheet -> took(make, sheet)))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%s warm, %d made: median %.0f ms, p95 %.0f ms, most %.0f ms%n",
                format,
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private static long took(Consumer<Sheet.Letter> make, Sheet.Letter sheet) {
        long start = System.nanoTime();
        make.accept(sheet);
        return System.nanoTime() - start;
    }
}
