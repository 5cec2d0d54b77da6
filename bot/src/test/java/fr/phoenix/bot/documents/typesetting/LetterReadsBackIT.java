package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.documents.reading.ReadingConfiguration;
import fr.phoenix.bot.documents.typesetting.LetterSamples.Sample;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Reading.Legible;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Letters we make, read by the reader that people's files go through. */
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterReadsBackIT {

    private final PdfAndDocxTypesetter typesetter =
            new PdfAndDocxTypesetter(() -> new FileId(new UUID(1, 2)), () -> Instant.EPOCH);
    private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeAll
    void open() {
        context.register(ReadingConfiguration.class);
        context.refresh();
    }

    @AfterAll
    void close() {
        context.close();
    }

    static List<Sample> samples() {
        return LetterSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_format_reads_back_as_the_letter_that_went_in(Sample sample) {
        var reader = context.getBean(DocumentReader.class);
        for (var format : List.of(Format.PDF, Format.DOCX, Format.TEXT)) {
            var file = typesetter.typeset(sample.sheet(), format).orElseThrow();

            var reading = (Legible) reader.read(file);

            assertThat(LetterFile.words(reading.extract().text()))
                    .as("%s", format)
                    .isEqualTo(LetterFile.wanted(sample.sheet()));
            assertThat(reading.extract().pages()).as("%s", format).hasSizeLessThanOrEqualTo(1);
        }
    }
}
