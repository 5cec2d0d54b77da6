package fr.phoenix.bot.documents.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Reads a page made on the spot a few times, so that the classes a real file needs are loaded before it comes. */
final class WarmUp {

    private static final int TIMES = 5;

    private WarmUp() {}

    static void run() throws IOException {
        var page = page();
        for (int i = 0; i < TIMES; i++) {
            ParserMain.parse(Format.PDF, page);
        }
    }

    private static byte[] page() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                for (int i = 0; i < 40; i++) {
                    content.beginText();
                    content.newLineAtOffset(i % 2 == 0 ? 50 : 300, 700 - 15 * i);
                    content.showText("Ligne à lire, numéro " + i);
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
