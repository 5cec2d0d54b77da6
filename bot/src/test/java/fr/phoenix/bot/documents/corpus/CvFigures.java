package fr.phoenix.bot.documents.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.documents.corpus.Measure.Figure;
import fr.phoenix.dialogs.documents.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Prints how well CVs are read, by the reader that people's files go through. Named so that only the command of docs/figures.md runs
 * it. With {@code -Dcv.corpus=directory} it measures the files there instead of ours, against the {@code .truth.json} beside each;
 * what was missed is written to {@code target/cv-misses.txt}, for made-up CVs only: it quotes them.
 */
class CvFigures {

    @Test
    void print_how_well_cvs_are_read() throws IOException {
        var directory = System.getProperty("cv.corpus", "");
        var samples = directory.isEmpty() ? Corpus.all() : TruthFile.in(Path.of(directory));
        assertThat(samples).isNotEmpty();
        try (var context = new AnnotationConfigApplicationContext("fr.phoenix.bot.documents.reading")) {
            var measure = new Measure(context.getBean(DocumentReader.class));
            samples.forEach(measure::add);
            System.out.println(samples.size() + " CVs\n" + measure.report());
            Files.write(Path.of("target", "cv-misses.txt"), measure.misses());
            assertThat(measure.of(Figure.MAIL).recall()).isPositive();
        }
    }
}
