package fr.phoenix.bot.documents.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.documents.corpus.Corpus.Sample;
import fr.phoenix.bot.documents.corpus.Measure.Figure;
import fr.phoenix.dialogs.documents.DocumentReader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every fourth CV of the corpus through the real reader: the figures of all are printed by {@link CvFigures}. */
class CorpusIT {

    @Test
    void a_sample_of_the_corpus_is_read_well_enough() {
        var samples = Corpus.all();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(40);
        assertThat(samples).extracting(Sample::name).doesNotHaveDuplicates();
        try (var context = new AnnotationConfigApplicationContext("fr.phoenix.bot.documents.reading")) {
            var measure = new Measure(context.getBean(DocumentReader.class));
            IntStream.range(0, samples.size())
                    .filter(i -> i % 4 == 1)
                    .mapToObj(samples::get)
                    .forEach(measure::add);

            assertThat(measure.of(Figure.NAME).recall()).as(measure.report()).isGreaterThanOrEqualTo(0.98);
            assertThat(measure.of(Figure.MAIL).recall()).isGreaterThanOrEqualTo(0.98);
            assertThat(measure.of(Figure.PHONE).recall()).isGreaterThanOrEqualTo(0.98);
            assertThat(measure.of(Figure.SECTIONS).f1()).isGreaterThanOrEqualTo(0.95);
            assertThat(measure.of(Figure.EXPERIENCE_ONE_COLUMN).f1()).isGreaterThanOrEqualTo(0.90);
            assertThat(measure.of(Figure.EXPERIENCE_TWO_COLUMNS).f1()).isGreaterThanOrEqualTo(0.80);
            assertThat(measure.of(Figure.EDUCATION).f1()).isGreaterThanOrEqualTo(0.85);
            assertThat(measure.of(Figure.SKILLS).recall()).isGreaterThanOrEqualTo(0.90);
        }
    }
}
