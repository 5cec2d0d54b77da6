package fr.phoenix.bot.documents.corpus;

import fr.phoenix.bot.documents.corpus.Composition.Para;
import fr.phoenix.bot.documents.corpus.Composition.Part;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Sets a CV as DOCX. */
final class DocxPage {

    private final Composition cv;
    private final XWPFDocument document;
    private final String bullet;
    private final int size;

    private DocxPage(Composition cv, XWPFDocument document) {
        this.cv = cv;
        this.document = document;
        bullet = cv.look().pick("•|-|–|➢");
        size = 10 + cv.look().pick(2);
    }

    static byte[] set(Composition cv) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            new DocxPage(cv, document).write();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | XmlException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private void write() throws XmlException {
        switch (cv.look().template()) {
            case DOCX_TABLE -> {
                var row = document.createTable(1, 2).getRow(0);
                cell(row.getCell(0), this::side);
                cell(row.getCell(1), paragraphs -> {
                    head(paragraphs);
                    main(paragraphs);
                });
            }
            case DOCX_TEXT_BOX -> {
                textBox();
                head(document::createParagraph);
                main(document::createParagraph);
            }
            case DOCX_HEADER -> {
                var header = new XWPFHeaderFooterPolicy(
                                document, document.getDocument().getBody().addNewSectPr())
                        .createHeader(XWPFHeaderFooterPolicy.DEFAULT);
                head(header::createParagraph);
                line(header::createParagraph, String.join(" | ", cv.contact()));
                cv.parts().forEach(part -> part(document::createParagraph, part));
            }
            case DOCX_ROWS -> {
                head(document::createParagraph);
                cv.contact().forEach(line -> line(document::createParagraph, line));
                cv.parts().forEach(this::rows);
            }
            case DOCX_PLAIN,
                    DOCX_DATES_RIGHT,
                    PDF_PLAIN,
                    PDF_CENTRED,
                    PDF_DATES_RIGHT,
                    PDF_DATES_LEFT,
                    PDF_SIDEBAR_LEFT,
                    PDF_SIDEBAR_RIGHT,
                    PDF_TWO_COLUMNS,
                    PDF_BAND -> {
                head(document::createParagraph);
                cv.contact().forEach(line -> line(document::createParagraph, line));
                cv.parts().forEach(part -> part(document::createParagraph, part));
            }
        }
    }

    private static void cell(XWPFTableCell cell, Consumer<Supplier<XWPFParagraph>> writing) {
        writing.accept(cell::addParagraph);
        cell.removeParagraph(0);
    }

    private void head(Supplier<XWPFParagraph> paragraphs) {
        run(paragraphs.get(), cv.name(), true, size + 10);
        run(paragraphs.get(), cv.title(), false, size + 2);
    }

    private void side(Supplier<XWPFParagraph> paragraphs) {
        heading(
                paragraphs,
                new Wording(Look.of(
                                cv.look().template(),
                                cv.look().seed(),
                                cv.look().french()))
                        .heading(SectionKind.CONTACT));
        cv.contact().forEach(line -> line(paragraphs, line));
        cv.parts().stream().filter(PdfPage::isSide).forEach(part -> part(paragraphs, part));
    }

    private void main(Supplier<XWPFParagraph> paragraphs) {
        cv.parts().stream().filter(part -> !PdfPage.isSide(part)).forEach(part -> part(paragraphs, part));
    }

    private void part(Supplier<XWPFParagraph> paragraphs, Part part) {
        heading(paragraphs, part.heading());
        part.paras().forEach(para -> para(paragraphs.get(), para));
    }

    /** Jobs and courses as a table of two cells a row: dates, and the rest. */
    private void rows(Part part) {
        heading(document::createParagraph, part.heading());
        if (part.paras().stream().allMatch(para -> para.left().isEmpty())) {
            part.paras().forEach(para -> para(document.createParagraph(), para));
            return;
        }
        var table = document.createTable();
        table.removeRow(0);
        XWPFTableCell cell = null;
        for (var para : part.paras()) {
            if (para.first() || cell == null) {
                var row = table.createRow();
                while (row.getTableCells().size() < 2) {
                    row.createCell();
                }
                row.getCell(0).setText(para.left());
                cell = row.getCell(1);
                para(cell.getParagraphs().getFirst(), para);
            } else {
                para(cell.addParagraph(), para);
            }
        }
    }

    private void heading(Supplier<XWPFParagraph> paragraphs, String text) {
        var paragraph = paragraphs.get();
        paragraph.setSpacingBefore(200);
        run(paragraph, text, true, size + 3);
    }

    private void line(Supplier<XWPFParagraph> paragraphs, String text) {
        run(paragraphs.get(), text, false, size);
    }

    private void para(XWPFParagraph paragraph, Para para) {
        if (para.first()) {
            paragraph.setSpacingBefore(120);
        }
        if (para.bullet()) {
            run(paragraph, bullet + " ", false, size);
        }
        para.runs().forEach(run -> run(paragraph, run.text(), run.bold(), size));
        if (!para.right().isEmpty()) {
            var tab = paragraph.getCTP().getPPr() == null
                    ? paragraph.getCTP().addNewPPr().addNewTabs().addNewTab()
                    : paragraph.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(BigInteger.valueOf(9000));
            paragraph.createRun().addTab();
            run(paragraph, para.right(), false, size);
        }
        paragraph.setAlignment(ParagraphAlignment.LEFT);
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold, int size) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(size);
    }

    /** The side bar as a text box anchored in the first paragraph, with the fallback copy that Word writes. */
    private void textBox() throws XmlException {
        var lines = new StringBuilder();
        try (var aside = new XWPFDocument()) {
            side(aside::createParagraph);
            for (var paragraph : aside.getParagraphs()) {
                lines.append(paragraph
                        .getCTP()
                        .xmlText(new org.apache.xmlbeans.XmlOptions()
                                .setSaveSyntheticDocumentElement(new javax.xml.namespace.QName(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "p", "w"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var box = "<w:r xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                + " xmlns:v='urn:schemas-microsoft-com:vml'><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
                + lines
                + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
                + lines + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var paragraph = document.createParagraph();
        var run = paragraph.getCTP().addNewR();
        run.set(XmlObject.Factory.parse(box)
                .selectPath(
                        "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' $this/w:r")[
                0]);
    }
}
