package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.documents.reading.ReadingConfiguration;
import fr.phoenix.bot.documents.typesetting.Resumes.Case;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Reading.Legible;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What we export, read by the reader that people's files go through. */
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CvReadsBackIT {

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

    static Stream<Case> cases() {
        return Resumes.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_field_of_what_we_export_is_read_back(Case one) {
        var reader = context.getBean(DocumentReader.class);
        for (var format : List.of(Format.PDF, Format.DOCX)) {
            var file = typesetter.typeset(one.sheet(), format).orElseThrow();

            var reading = (Legible) reader.read(file);

            var read = CvReading.of(CvDocument.of(reading.extract())).resume();
            assertThat(FieldByField.of(read)).as("%s", format).isEqualTo(FieldByField.of(one.resume()));
        }
    }
}
