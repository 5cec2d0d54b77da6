package fr.phoenix.bot.documents.reading;

import fr.phoenix.bot.documents.reading.ParserMain.Extract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;

/** The text of a DOCX in document order, page headers first and footers last, with what stands in tables and text boxes. */
final class DocxText {

    private final List<String> lines = new ArrayList<>();
    private boolean tables;

    private DocxText() {}

    static Extract read(byte[] content) throws IOException {
        ZipSecureFile.setMinInflateRatio(0.005);
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var text = new DocxText();
            document.getHeaderList().forEach(header -> text.addAll(header.getBodyElements()));
            text.addAll(document.getBodyElements());
            document.getFooterList().forEach(footer -> text.addAll(footer.getBodyElements()));
            return new Extract(
                    String.join("\n", text.lines),
                    pages(document),
                    columns(document),
                    text.tables,
                    !document.getAllPictures().isEmpty());
        }
    }

    private void addAll(List<IBodyElement> elements) {
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph);
            } else if (element instanceof XWPFTable table) {
                tables = true;
                table.getRows().forEach(this::add);
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        var text = paragraph.getText();
        boolean listed = paragraph.getNumID() != null && !text.isBlank();
        lines.add(listed ? "• " + text : text);
        lines.addAll(TextBoxes.in((Element) paragraph.getCTP().getDomNode()));
    }

    /** A row of short cells is one line; a row that lays out a page is read cell by cell. */
    private void add(XWPFTableRow row) {
        var cells = row.getTableCells();
        if (cells.stream().allMatch(DocxText::isShort)) {
            lines.add(
                    String.join("  ", cells.stream().map(XWPFTableCell::getText).toList()));
        } else {
            cells.forEach(cell -> addAll(cell.getBodyElements()));
        }
    }

    private static boolean isShort(XWPFTableCell cell) {
        return cell.getBodyElements().size() == 1
                && cell.getTables().isEmpty()
                && cell.getText().indexOf('\n') < 0;
    }

    private static int pages(XWPFDocument document) {
        int pages = document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .getPages();
        return Math.max(pages, 0);
    }

    private static int columns(XWPFDocument document) {
        var body = (Element) document.getDocument().getBody().getDomNode();
        var columns = body.getElementsByTagNameNS(TextBoxes.WORD, "cols");
        int most = 1;
        for (int i = 0; i < columns.getLength(); i++) {
            var number = ((Element) columns.item(i)).getAttributeNS(TextBoxes.WORD, "num");
            most = number.matches("[1-9]") ? Math.max(most, Integer.parseInt(number)) : most;
        }
        return most;
    }
}
