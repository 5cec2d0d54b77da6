package fr.phoenix.bot.documents.typesetting;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * An estimate of how high a DOCX of ours stands on its page, from what the file says alone: styles, widths of Liberation Sans (those of
 * Arial), lines filled word by word, a single line 1.15 times the size, room above and below added up. No word processor is asked.
 */
record DocxHeight(double text, double page) {

    private static final double TWIPS_A_POINT = 20;
    private static final double SINGLE = 1.15;

    static DocxHeight of(byte[] docx) throws IOException {
        try (var document = LetterFile.docx(docx);
                var measure = new PDDocument()) {
            var typeface = Typeface.load();
            var fonts = List.<PDFont>of(
                    PDType0Font.load(measure, typeface.regular(), false),
                    PDType0Font.load(measure, typeface.bold(), false));
            var section = document.getDocument().getBody().getSectPr();
            double width = points(section.getPgSz().getW())
                    - points(section.getPgMar().getLeft())
                    - points(section.getPgMar().getRight());
            double height = points(section.getPgSz().getH())
                    - points(section.getPgMar().getTop())
                    - points(section.getPgMar().getBottom());
            double text = 0;
            for (var paragraph : document.getParagraphs()) {
                text += height(document, paragraph, width, fonts);
            }
            return new DocxHeight(text, height);
        }
    }

    private static double height(XWPFDocument document, XWPFParagraph paragraph, double width, List<PDFont> fonts)
            throws IOException {
        var normal = style(document, DocxStyles.NORMAL);
        var own = style(document, paragraph.getStyle());
        double size = ((Number) normal.getRPr().getSzArray(0).getVal()).doubleValue() / 2;
        double line = size * SINGLE * ((Number) normal.getPPr().getSpacing().getLine()).doubleValue() / 240;
        double indent = own.getPPr().isSetInd() ? points(own.getPPr().getInd().getLeft()) : 0;
        boolean bold = own.isSetRPr() && own.getRPr().sizeOfBArray() > 0;
        int lines = 0;
        for (var each : paragraph.getText().split("\n")) {
            lines += lines(each, width - indent, size, fonts.get(bold ? 1 : 0));
        }
        var spacing = own.getPPr().getSpacing();
        return lines * line + points(spacing.getBefore()) + points(spacing.getAfter());
    }

    private static int lines(String text, double width, double size, PDFont font) throws IOException {
        int lines = 1;
        double filled = 0;
        double space = font.getStringWidth(" ") / 1000 * size;
        for (var word : text.split(" ")) {
            double wide = font.getStringWidth(word) / 1000 * size;
            if (filled > 0 && filled + space + wide > width) {
                lines++;
                filled = 0;
            }
            lines += (int) (wide / width);
            filled += (filled > 0 ? space : 0) + wide % width;
        }
        return lines;
    }

    private static CTStyle style(XWPFDocument document, String id) {
        return document.getStyles().getStyle(id).getCTStyle();
    }

    private static double points(Object twips) {
        return ((Number) twips).doubleValue() / TWIPS_A_POINT;
    }
}
