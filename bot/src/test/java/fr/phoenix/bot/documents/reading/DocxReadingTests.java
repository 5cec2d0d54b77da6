package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.Extract.Way;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReadingTests {

    @Test
    void lists_tabs_and_line_breaks_are_what_a_person_sees() throws IOException {
        var extract = read("""
                <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Accueil du public</w:t></w:r></w:p>
                <w:p><w:r><w:t>Vendeuse</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Boulangerie Martin</w:t></w:r></w:p>
                <w:p><w:r><w:t>Mot</w:t><w:noBreakHyphen/><w:t>clé</w:t></w:r></w:p>
                """);

        assertThat(texts(extract))
                .containsExactly("• Accueil du public", "Vendeuse  2019", "Boulangerie Martin", "Mot-clé");
    }

    @Test
    void headings_typed_with_spaces_are_words() throws IOException {
        var extract = read("""
                <w:p><w:r><w:t>M E S   L A N G U E S</w:t></w:r></w:p><w:p><w:r><w:t>Permis B C E</w:t></w:r></w:p>
                """);

        assertThat(texts(extract)).containsExactly("MES LANGUES", "Permis B C E");
    }

    @Test
    void text_boxes_are_read_once_where_they_hang_also_in_cells() throws IOException {
        var box = """
                <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>1270000\
                </wp:posOffset></wp:positionH><wp:extent cx="2540000" cy="1270000"/><w:txbxContent><w:p><w:r><w:t>Permis B\
                </w:t></w:r></w:p></w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>\
                <w:p><w:r><w:t>Permis B</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>\
                """;
        var extract = read("<w:p><w:r><w:t>Claire Martin</w:t></w:r>" + box + "</w:p><w:tbl><w:tr><w:tc><w:p>" + box
                + "</w:p></w:tc></w:tr></w:tbl>");

        assertThat(texts(extract)).containsExactly("Claire Martin", "Permis B", "Permis B");
        assertThat(extract.traits()).contains(Trait.TEXT_BOXES, Trait.TABLES);
        var place = extract.lines().get(2).place().orElseThrow();
        assertThat(place.origin()).isEqualTo(Origin.TEXT_BOX);
        assertThat(place.left()).isEqualTo(100);
        assertThat(extract.stream()).containsExactly("Claire Martin");
    }

    @Test
    void hidden_white_and_tiny_text_is_named_and_not_read() throws IOException {
        var extract = read("""
                <w:p><w:r><w:t>Claire Martin</w:t></w:r>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>
                <w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>blanc</w:t></w:r>
                <w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>minuscule</w:t></w:r></w:p>
                <w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>
                <w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Blanc sur bleu</w:t></w:r></w:p>
                """);

        assertThat(texts(extract)).containsExactly("Claire Martin", "Blanc sur bleu");
        assertThat(extract.hidden())
                .containsExactly(
                        new Hidden(Way.INVISIBLE, 1, "caché"),
                        new Hidden(Way.SAME_COLOUR, 1, "blanc"),
                        new Hidden(Way.TINY, 1, "minuscule"));
    }

    @Test
    void a_table_that_lays_out_the_page_is_read_cell_by_cell() throws IOException {
        var extract = read("""
                <w:tbl><w:tr>
                <w:tc><w:tcPr><w:tcW w:w="3000"/></w:tcPr><w:p><w:r><w:t>Contact</w:t></w:r></w:p><w:p><w:r><w:t>Lyon</w:t></w:r></w:p></w:tc>
                <w:tc><w:tcPr><w:tcW w:w="6000"/></w:tcPr><w:p><w:r><w:t>Expériences</w:t></w:r></w:p><w:p><w:r><w:t>Vendeuse</w:t></w:r></w:p></w:tc>
                </w:tr></w:tbl>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Caissière</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                """);

        assertThat(texts(extract)).containsExactly("Contact", "Lyon", "Expériences", "Vendeuse", "2019  Caissière");
        assertThat(extract.columns()).isEqualTo(2);
        var first = extract.lines().getFirst().place().orElseThrow();
        var beside = extract.lines().stream()
                .filter(line -> line.text().equals("Expériences"))
                .flatMap(line -> line.place().stream())
                .findFirst()
                .orElseThrow();
        assertThat(beside.column()).isEqualTo(1);
        assertThat(beside.top()).isEqualTo(first.top());
        assertThat(beside.left()).isGreaterThan(first.left());
    }

    @Test
    void the_type_comes_from_the_run_or_the_styles() throws IOException {
        var extract = read(Map.of(
                "word/document.xml",
                document("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Claire Martin</w:t></w:r></w:p>"),
                "word/styles.xml",
                """
                <w:styles xmlns:w="%s"><w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:sz w:val="40"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Base"/><w:rPr><w:b/></w:rPr></w:style></w:styles>
                """.formatted(WordParts.WORD)));

        var place = extract.lines().getFirst().place().orElseThrow();
        assertThat(place.size()).isEqualTo(200);
        assertThat(place.bold()).isTrue();
    }

    @Test
    void what_was_deleted_is_not_read_and_page_breaks_count() throws IOException {
        var extract = read("""
                <w:p><w:r><w:t>Première page</w:t></w:r><w:del><w:r><w:delText>effacé</w:delText></w:r></w:del></w:p>
                <w:p><w:r><w:br w:type="page"/><w:t>Deuxième page</w:t></w:r></w:p>
                """);

        assertThat(texts(extract)).containsExactly("Première page", "Deuxième page");
        assertThat(extract.pages()).hasSize(2);
        assertThat(extract.lines().getLast().place().orElseThrow().page()).isEqualTo(2);
    }

    private static Extract read(String body) throws IOException {
        return read(Map.of("word/document.xml", document(body)));
    }

    private static Extract read(Map<String, String> parts) throws IOException {
        var bytes = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return DocxReading.read(Zipped.of(bytes));
    }

    private static String document(String body) {
        return """
                <w:document xmlns:w="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>%s</w:body></w:document>
                """.formatted(WordParts.WORD, body);
    }

    private static List<String> texts(Extract extract) {
        return extract.lines().stream()
                .map(Line::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
