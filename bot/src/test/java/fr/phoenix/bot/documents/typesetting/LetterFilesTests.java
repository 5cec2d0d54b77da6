package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.documents.typesetting.LetterSamples.Sample;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterFilesTests {

    static List<Sample> samples() {
        return LetterSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_three_formats_hold_every_word_in_the_letters_order(Sample sample) throws IOException {
        var wanted = LetterFile.wanted(sample.sheet());

        assertThat(LetterFile.pdfText(LetterFile.of(sample.sheet(), Format.PDF)))
                .isEqualTo(wanted);
        assertThat(LetterFile.docxText(LetterFile.of(sample.sheet(), Format.DOCX)))
                .isEqualTo(wanted);
        assertThat(LetterFile.plainText(LetterFile.of(sample.sheet(), Format.TEXT)))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_letter_is_one_page_in_type_of_ten_points_at_least(Sample sample) throws IOException {
        var pdf = LetterFile.of(sample.sheet(), Format.PDF);
        var docx = LetterFile.of(sample.sheet(), Format.DOCX);

        assertThat(LetterFile.pages(pdf)).isEqualTo(1);
        assertThat(PlacedText.of(pdf).lines())
                .allMatch(line -> line.place().orElseThrow().size() >= 100);
        var height = DocxHeight.of(docx);
        assertThat(height.text()).isLessThan(height.page());
    }

    @Test
    void a_docx_holds_nothing_but_its_paragraphs_each_with_words_and_a_style() throws IOException {
        try (var docx = LetterFile.docx(LetterFile.of(LetterSamples.longest(350), Format.DOCX))) {
            assertThat(docx.getBodyElements())
                    .extracting(IBodyElement::getElementType)
                    .containsOnly(BodyElementType.PARAGRAPH);
            for (var paragraph : docx.getParagraphs()) {
                assertThat(paragraph.getText()).isNotBlank();
                assertThat(paragraph.getCTP().getPPr().isSetSpacing()).isFalse();
                assertThat(paragraph.getCTP().getPPr().isSetInd()).isFalse();
                assertThat(paragraph.getRuns()).allMatch(run -> run.getCTR().getRPr() == null);
            }
        }
    }

    @Test
    void a_french_letter_has_its_sender_left_and_addressee_date_and_signature_right() throws IOException {
        var lines = PlacedText.of(LetterFile.of(LetterSamples.french(250, 3), Format.PDF))
                .lines();

        assertThat(lines.stream()
                        .filter(line -> line.place().orElseThrow().left() > 595 / 2)
                        .map(Line::text))
                .containsExactly(
                        "Clinique des Lilas",
                        "À l’attention de Mme Dupré",
                        "Villeurbanne",
                        "Lyon, le 1er août 2026",
                        "Camille Martin");
        assertThat(lines.getFirst().text()).isEqualTo("Camille Martin");
    }

    @Test
    void an_english_letter_stands_on_the_left() throws IOException {
        var lines = PlacedText.of(LetterFile.of(LetterSamples.english(250, 3), Format.PDF))
                .lines();

        assertThat(lines).allMatch(line -> line.place().orElseThrow().left() < 100);
    }

    @Test
    void no_length_leaves_a_few_lines_for_a_second_page() throws IOException {
        for (int words = 300; words <= 420; words += 5) {
            var letter = LetterSamples.longest(words);
            assertThat(LetterFile.pages(LetterFile.of(letter, Format.PDF)))
                    .as("%s words", words)
                    .isEqualTo(1);
            var height = DocxHeight.of(LetterFile.of(letter, Format.DOCX));
            assertThat(height.text()).as("%s words", words).isLessThan(height.page());
        }
    }

    @Test
    void the_pdf_is_tagged_with_the_subject_as_its_heading() throws IOException {
        try (var pdf = Loader.loadPDF(LetterFile.of(LetterSamples.french(250, 3), Format.PDF))) {
            var kinds = kinds(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(kinds).contains("Document", "P").containsOnlyOnce("H1");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
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
    void no_metadata_name_a_person_a_day_or_a_machine() throws IOException {
        var letter = LetterSamples.french(250, 3);
        var pdf = LetterFile.of(letter, Format.PDF);

        try (var document = Loader.loadPDF(pdf);
                var metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata();
                var docx = LetterFile.docx(LetterFile.of(letter, Format.DOCX))) {
            var xmp = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("Lettre de motivation – Clinique des Lilas")
                    .doesNotContain("Martin", "Dupré", "CreateDate", "ModifyDate");
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .doesNotContain("Author", "CreationDate", "ModDate", "Keywords");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            var core = docx.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Lettre de motivation – Clinique des Lilas");
            assertThat(core.getUnderlyingProperties().getCreatedProperty()).isEmpty();
            assertThat(core.getUnderlyingProperties().getModifiedProperty()).isEmpty();
            assertThat(core.getUnderlyingProperties().getLastModifiedByProperty())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Clinique des Lilas, Lettre de motivation – Clinique des Lilas
            À l’attention du service recrutement, Lettre de motivation
            Madame Anne Dupré, Lettre de motivation
            M. Jean Petit, Lettre de motivation
            Monsieur Bricolage, Lettre de motivation
            Mairie de Dreux, Lettre de motivation – Mairie de Dreux
            """)
    void the_title_names_the_company_only_when_the_addressee_is_one(String first, String title) {
        var letter = LetterSamples.to(first);

        assertThat(LetterTitle.of(letter)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ﬁnances et ﬂux, finances et flux
            étape ① faite, étape 1 faite
            porte‑clés, porte-clés
            je suis 王小明, je suis ???
            bravo 🚀❤️ bravo, bravo bravo
            doux­mot, douxmot
            large　espace, large espace
            """)
    void what_the_typeface_lacks_is_spelled_out_marked_or_left_out_alike_in_all_formats(String said, String shown)
            throws IOException {
        var letter = LetterSamples.saying(said);

        assertThat(LetterFile.pdfText(LetterFile.of(letter, Format.PDF))).contains(shown);
        assertThat(LetterFile.docxText(LetterFile.of(letter, Format.DOCX))).contains(shown);
        assertThat(LetterFile.plainText(LetterFile.of(letter, Format.TEXT))).contains(shown);
    }

    @Test
    void french_signs_and_thousands_stay_on_the_line_of_what_they_belong_to() {
        var text = new String(
                LetterFile.of(LetterSamples.saying("« Oui » : 1 200 € ; 99,8 % ? Non ! 06 12 34 56 78"), Format.TEXT),
                StandardCharsets.UTF_8);

        assertThat(text).contains("«_Oui_»_: 1_200_€_; 99,8_%_? Non_! 06 12 34 56 78".replace('_', '\u00a0'));
    }

    @Test
    void plain_text_has_an_empty_line_between_paragraphs_and_ends_lines_as_the_format_has_it() {
        var text = new String(LetterFile.of(LetterSamples.saying("Une phrase."), Format.TEXT), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("Camille Martin\r\nLyon\r\n\r\nClinique des Lilas\r\n\r\nLyon, le 1er")
                .endsWith("\r\n\r\nP.J.\u00a0: CV\r\n")
                .doesNotContain("\ufeff", "*");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
