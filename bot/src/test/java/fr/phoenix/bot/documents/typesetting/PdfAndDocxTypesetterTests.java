package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfAndDocxTypesetterTests {

    private static final String SENTENCE =
            "Pendant huit ans, j’ai accueilli chaque jour une centaine de clients à l’œil vif, noté leurs goûts et « tenu » la caisse : 1 200 € de recette. ";

    private final PdfAndDocxTypesetter typesetter =
            new PdfAndDocxTypesetter(() -> new FileId(new UUID(1, 2)), () -> Instant.EPOCH);

    private static Sheet.Letter letter(Language language, int sentences, String company) {
        boolean french = language == Language.FR;
        return new Sheet.Letter(
                new Words("Lettre_Clinique-des-Lilas_Camille-Martin"),
                language,
                words("Zoé Lefèvre-Nuñez", "Saint-Étienne"),
                words(company),
                new Words(french ? "Saint-Étienne, le 1er août 2026" : "Saint-Étienne, 1 August 2026"),
                new Words(french ? "Objet : Candidature au poste d’aide-soignant" : "Re: Care assistant"),
                new Words(french ? "Madame, Monsieur," : "Dear Hiring Manager,"),
                Stream.of("Vous. ", "Moi. ", "Nous. ")
                        .map(start -> new Words(start + SENTENCE.repeat(sentences)))
                        .toList(),
                new Words(
                        french
                                ? "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées."
                                : "Yours faithfully,"),
                new Words("Zoé Lefèvre-Nuñez"),
                new Words(french ? "P.J. : CV" : "Enc.: CV"));
    }

    private static List<Words> words(String... lines) {
        return Stream.of(lines).map(Words::new).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static String textOf(PDDocument document) throws IOException {
        return plain(new PDFTextStripper().getText(document));
    }

    private static String textOf(XWPFDocument document) {
        return plain(
                document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
    }

    private NewFile made(Sheet.Letter letter, Format format) {
        return typesetter.typeset(letter, format).orElseThrow();
    }

    private PDDocument pdf(Sheet.Letter letter) throws IOException {
        return Loader.loadPDF(made(letter, Format.PDF).content());
    }

    private XWPFDocument docx(Sheet.Letter letter) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(made(letter, Format.DOCX).content()));
    }

    @ParameterizedTest
    @EnumSource
    void both_formats_read_back_the_same_text_in_the_letters_order(Language language) throws IOException {
        var letter = letter(language, 3, "Clinique <b>des</b> Lilas & Fils");

        try (var pdf = pdf(letter);
                var docx = docx(letter)) {
            assertThat(textOf(pdf)).isEqualTo(textOf(docx));
            assertThat(textOf(pdf))
                    .contains(
                            "Zoé Lefèvre-Nuñez Saint-Étienne", "Clinique <b>des</b> Lilas & Fils", "l’œil", "1 200 €");
            assertThat(textOf(pdf).indexOf(letter.salutation().text()))
                    .isBetween(1, textOf(pdf).indexOf("Vous. "));
        }
    }

    @Test
    void an_english_letter_has_its_date_before_the_addressee_and_the_subject_after_the_salutation() throws IOException {
        try (var pdf = pdf(letter(Language.EN, 1, "Lilac Clinic"))) {
            assertThat(textOf(pdf))
                    .containsSubsequence("1 August 2026", "Lilac Clinic", "Dear Hiring Manager,", "Re: Care assistant");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_of_usual_length_fits_on_one_page(Language language) throws IOException {
        for (int sentences : List.of(1, 3, 5, 7)) {
            try (var pdf = pdf(letter(language, sentences, "Clinique des Lilas"))) {
                assertThat(pdf.getNumberOfPages()).as("%s sentences", sentences).isEqualTo(1);
            }
        }
    }

    @Test
    void a_letter_that_fits_at_no_readable_size_is_made_as_text_alone() {
        var letter = letter(Language.FR, 25, "Clinique des Lilas");

        assertThat(typesetter.typeset(letter, Format.PDF)).isEmpty();
        assertThat(typesetter.typeset(letter, Format.DOCX)).isEmpty();
        assertThat(made(letter, Format.TEXT).content()).hasSizeGreaterThan(75 * SENTENCE.length());
    }

    @Test
    void the_pdf_embeds_its_font_is_tagged_and_says_its_language_and_no_more() throws IOException {
        try (var pdf = pdf(letter(Language.FR, 2, "Clinique des Lilas"))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName())
                            .matches("[A-Z]{6}\\+LiberationSans(-Bold)?");
                }
                assertThat(page.getMediaBox().getWidth()).isBetween(594f, 597f);
            }
            var information = pdf.getDocumentInformation();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(information.getTitle()).isEqualTo("Lettre de motivation – Clinique des Lilas");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreationDate()).isNull();
            assertThat(information.getProducer()).isEqualTo("Phoenix");
        }
    }

    @Test
    void the_docx_has_real_styles_and_metadata_without_the_person() throws IOException {
        try (var docx = docx(letter(Language.FR, 2, "Clinique des Lilas"))) {
            for (var paragraph : docx.getParagraphs()) {
                var style = docx.getStyles().getStyle(paragraph.getStyle());
                assertThat(style).isNotNull();
                assertThat(style.getName()).startsWith("Letter ");
            }
            assertThat(docx.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Lettre de motivation – Clinique des Lilas");
            assertThat(docx.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        }
    }

    @Test
    void what_the_typeface_cannot_show_is_left_out_of_both() throws IOException {
        var letter = letter(Language.FR, 1, "Clinique 🚀 des\u0007 Lilas");

        try (var pdf = pdf(letter);
                var docx = docx(letter)) {
            assertThat(textOf(pdf)).isEqualTo(textOf(docx)).contains("Clinique des Lilas");
        }
    }

    @Test
    void the_same_sheet_gives_the_same_pdf_to_the_byte() {
        var letter = letter(Language.FR, 2, "Clinique des Lilas");

        assertThat(made(letter, Format.PDF).content())
                .isEqualTo(made(letter, Format.PDF).content());
    }

    @Test
    void files_are_named_with_their_ending_and_media_type() {
        var letter = letter(Language.FR, 1, "Clinique des Lilas");

        assertThat(Stream.of(Format.PDF, Format.DOCX, Format.TEXT)
                        .map(format -> made(letter, format))
                        .map(NewFile::name)
                        .map(Words::text))
                .containsExactly(
                        "Lettre_Clinique-des-Lilas_Camille-Martin.pdf",
                        "Lettre_Clinique-des-Lilas_Camille-Martin.docx",
                        "Lettre_Clinique-des-Lilas_Camille-Martin.txt");
        assertThat(made(letter, Format.TEXT).mediaType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(made(letter, Format.PDF).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void a_letter_of_a_hundred_pages_is_not_made() {
        assertThat(typesetter.typeset(letter(Language.FR, 100, "Clinique des Lilas"), Format.PDF))
                .isEmpty();
    }

    @Test
    void a_letter_is_not_made_as_json() {
        var letter = letter(Language.FR, 1, "Clinique des Lilas");

        assertThatThrownBy(() -> typesetter.typeset(letter, Format.JSON_RESUME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a Letter is not made as JSON_RESUME");
    }
}
