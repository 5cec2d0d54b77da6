package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.phoenix.bot.documents.typesetting.Resumes.Case;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CvTypesettingTests {

    private final PdfAndDocxTypesetter typesetter =
            new PdfAndDocxTypesetter(() -> new FileId(new UUID(1, 2)), () -> Instant.EPOCH);

    static Stream<Case> cases() {
        return Stream.concat(Resumes.all(), Resumes.beyondOurReader());
    }

    /** Those that are read back field by field too. */
    static Stream<Case> read() {
        return Resumes.all();
    }

    private static Case named(String hard) {
        return Resumes.all().filter(one -> one.hard().equals(hard)).findFirst().orElseThrow();
    }

    private byte[] made(Case one, Format format) {
        return typesetter.typeset(one.sheet(), format).orElseThrow().content();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static String text(PDDocument pdf, boolean byPosition) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(byPosition);
        return stripper.getText(pdf);
    }

    private static String text(XWPFDocument docx) {
        return docx.getParagraphs().stream()
                .map(paragraph -> (paragraph.getNumID() == null ? "" : "• ") + paragraph.getText())
                .collect(Collectors.joining("\n"));
    }

    private XWPFDocument docx(Case one) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(made(one, Format.DOCX)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_field_reads_back_whole_and_in_order_from_both_formats(Case one) throws IOException {
        try (var pdf = Loader.loadPDF(made(one, Format.PDF));
                var docx = docx(one)) {
            var stream = plain(text(pdf, false));

            assertThat(stream).containsSubsequence(Said.by(one.resume()));
            assertThat(plain(text(pdf, true))).isEqualTo(stream);
            assertThat(plain(text(docx))).isEqualTo(stream);
        }
    }

    @ParameterizedTest
    @MethodSource("read")
    void our_own_rules_find_every_field_where_it_stands_on_the_page(Case one) throws IOException {
        var read = CvReading.of(CvDocument.of(PlacedText.of(made(one, Format.PDF))))
                .resume();

        assertThat(FieldByField.of(read)).isEqualTo(FieldByField.of(one.resume()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_short_that_is_listed_is_broken_over_two_lines(Case one) throws IOException {
        try (var pdf = Loader.loadPDF(made(one, Format.PDF))) {
            var lines = text(pdf, false).lines().toList();

            for (var skill : one.resume().skills()) {
                assertThat(lines).anyMatch(line -> line.contains(skill));
            }
            for (var part : CvParts.of(one.sheet(), Typeface.load())) {
                assertThat(part.wholes().filter(whole -> whole.length() <= 60))
                        .allMatch(whole -> lines.stream().anyMatch(line -> line.contains(whole)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_json_keeps_to_the_schema_of_json_resume_and_says_all_there_is(Case one) throws IOException {
        var json = new String(made(one, Format.JSON_RESUME), StandardCharsets.UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Objects.requireNonNull(
                        CvTypesettingTests.class.getResourceAsStream("/jsonresume/schema.json")));

        var errors = schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));

        assertThat(errors).isEmpty();
        assertThat(Said.by(one.resume()).stream().flatMap(String::lines).map(field -> field.replace("https://", "")))
                .allMatch(json::contains);
    }

    @Test
    void the_schema_that_json_is_held_against_does_refuse() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Objects.requireNonNull(
                        CvTypesettingTests.class.getResourceAsStream("/jsonresume/schema.json")));

        assertThat(schema.validate("{\"work\":[{\"startDate\":\"March 2019\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void a_usual_cv_takes_one_page_and_a_long_one_two() throws IOException {
        for (var hard : List.of("usual", "signs", "English", "employers that wrap", "bare")) {
            try (var pdf = Loader.loadPDF(made(named(hard), Format.PDF))) {
                assertThat(pdf.getNumberOfPages()).as(hard).isEqualTo(1);
            }
        }
        for (var hard : List.of("six jobs", "English, long")) {
            try (var pdf = Loader.loadPDF(made(named(hard), Format.PDF))) {
                assertThat(pdf.getNumberOfPages()).as(hard).isEqualTo(2);
            }
        }
    }

    @Test
    void dates_are_said_as_people_write_them() throws IOException {
        assertThat(linesOf("ongoing")).contains("depuis septembre 2021", "depuis 2019");
        assertThat(linesOf("years only")).contains("2015 – 2019", "2012", "2009");
        assertThat(linesOf("usual")).contains("mars 2019 – juin 2023", "janvier 2015 – février 2019");
        assertThat(linesOf("English")).contains("March 2019 – June 2023", "July 2023 – present");
    }

    @Test
    void headings_are_in_the_language_of_the_cv_and_those_without_content_stay_away() throws IOException {
        assertThat(linesOf("usual"))
                .containsSubsequence(
                        "Profil",
                        "Expériences professionnelles",
                        "Formation",
                        "Compétences",
                        "Langues",
                        "Certifications",
                        "Bénévolat",
                        "Projets",
                        "Centres d’intérêt");
        assertThat(linesOf("English"))
                .containsSubsequence(
                        "Profile",
                        "Professional experience",
                        "Education",
                        "Skills",
                        "Languages",
                        "Certifications",
                        "Interests")
                .doesNotContain("Volunteering", "Projects");
        assertThat(linesOf("bare"))
                .containsExactly("Ali Ba", "ali.ba@exemple.fr | 06 12 34 56 78", "Compétences", "Excel");
    }

    private List<String> linesOf(String hard) throws IOException {
        try (var pdf = Loader.loadPDF(made(named(hard), Format.PDF))) {
            return text(pdf, false).lines().map(String::strip).toList();
        }
    }

    @Test
    void the_pdf_has_real_headings_and_lists_embeds_its_fonts_and_says_no_more_than_cv() throws IOException {
        try (var pdf = Loader.loadPDF(made(named("usual"), Format.PDF))) {
            var kinds = kinds(pdf.getDocumentCatalog().getStructureTreeRoot());

            assertThat(kinds).contains("H1", "H2", "H3", "L", "LI");
            assertThat(kinds.stream().filter("H1"::equals)).hasSize(1);
            assertThat(kinds.stream().filter("H2"::equals)).hasSize(9);
            assertThat(kinds.stream().filter("H3"::equals)).hasSize(5);
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("CV");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    private static List<String> kinds(PDStructureNode node) {
        var kinds = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                kinds.addAll(kinds(element));
            }
        }
        return kinds;
    }

    @Test
    void the_docx_has_a_word_processors_own_headings_and_list_and_nothing_that_readers_drop() throws IOException {
        try (var docx = docx(named("usual"))) {
            var styles = docx.getParagraphs().stream()
                    .map(paragraph ->
                            docx.getStyles().getStyle(paragraph.getStyle()).getName())
                    .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

            assertThat(styles)
                    .containsEntry("Title", 1L)
                    .containsEntry("heading 1", 9L)
                    .containsEntry("heading 2", 5L);
            assertThat(docx.getParagraphs().stream()
                            .filter(paragraph -> "ListBullet".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getNumFmt))
                    .isNotEmpty()
                    .containsOnly("bullet");
            assertThat(docx.getTables()).isEmpty();
            assertThat(docx.getHeaderList()).isEmpty();
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("CV");
            assertThat(docx.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
            assertThat(docx.getProperties().getCoreProperties().getCreated()).isNull();
        }
    }

    @Test
    void the_same_cv_gives_the_same_bytes() {
        for (var format : List.of(Format.PDF, Format.DOCX, Format.JSON_RESUME)) {
            assertThat(made(named("usual"), format)).as("%s", format).isEqualTo(made(named("usual"), format));
        }
    }

    @Test
    void a_docx_does_not_tell_when_it_was_made() throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(made(named("usual"), Format.DOCX)))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
    }

    @Test
    void files_are_named_with_their_ending_and_media_type() {
        var json =
                typesetter.typeset(named("usual").sheet(), Format.JSON_RESUME).orElseThrow();

        assertThat(json.name().text()).isEqualTo("CV_Martin.json");
        assertThat(json.mediaType()).isEqualTo("application/json");
    }
}
