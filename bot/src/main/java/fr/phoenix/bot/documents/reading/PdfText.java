package fr.phoenix.bot.documents.reading;

import fr.phoenix.bot.documents.reading.ParserMain.Extract;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as its layout means it: column by column, at most {@value #MOST_PAGES} pages. */
final class PdfText extends PDFTextStripper {

    private static final int MOST_PAGES = 40;

    private final List<String> pages = new ArrayList<>();
    private int columns = 1;
    private int tableRows;

    private PdfText() {
        setSuppressDuplicateOverlappingText(true);
        setEndPage(MOST_PAGES);
    }

    static Extract read(byte[] content) throws IOException {
        FontMappers.set(new BundledFont());
        try (var document = Loader.loadPDF(content)) {
            var stripper = new PdfText();
            stripper.writeText(document, Writer.nullWriter());
            return new Extract(
                    String.join("\n\n", stripper.pages),
                    document.getNumberOfPages(),
                    stripper.columns,
                    stripper.tableRows >= 4,
                    hasPictures(document));
        }
    }

    private static boolean hasPictures(PDDocument document) {
        for (var page : document.getPages()) {
            var resources = page.getResources();
            if (resources == null) {
                continue;
            }
            for (var name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Called with the glyphs of one page gathered, accents joined to their letters and shadow copies dropped. */
    @Override
    protected void writePage() {
        var byDirection = charactersByArticle.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(TextPosition::getDir, TreeMap::new, Collectors.toList()));
        var text = new ArrayList<String>();
        for (var glyphs : byDirection.values()) {
            var layout = Layout.of(Fragment.of(glyphs));
            columns = Math.max(columns, layout.columns());
            tableRows += layout.tableRows();
            text.add(String.join("\n", layout.lines()));
        }
        pages.add(String.join("\n\n", text));
    }
}
