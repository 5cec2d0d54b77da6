package fr.phoenix.bot.documents.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand, text by text, in points from the top left corner of A4 pages. */
final class DrawnPdf implements AutoCloseable {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    DrawnPdf() {
        content = page(0);
    }

    private PDPageContentStream page(int rotation) {
        var page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        return done(() -> new PDPageContentStream(document, page));
    }

    DrawnPdf nextPage() {
        close();
        content = page(0);
        return this;
    }

    DrawnPdf text(double x, double y, String text) {
        return text(x, y, 11, PLAIN, text);
    }

    DrawnPdf text(double x, double y, double size, PDFont font, String text) {
        return text(Matrix.getTranslateInstance((float) x, (float) (842 - y)), size, font, text);
    }

    DrawnPdf turned(double x, double y, double degrees, String text) {
        return text(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (842 - y)), 11, PLAIN, text);
    }

    private DrawnPdf text(Matrix matrix, double size, PDFont font, String text) {
        return draw(to -> {
            to.beginText();
            to.setFont(font, (float) size);
            to.setTextMatrix(matrix);
            to.showText(text);
            to.endText();
        });
    }

    DrawnPdf lines(double x, double y, double step, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + step * i, lines.get(i));
        }
        return this;
    }

    DrawnPdf spacing(double points) {
        return draw(to -> to.setCharacterSpacing((float) points));
    }

    DrawnPdf mode(RenderingMode mode) {
        return draw(to -> to.setRenderingMode(mode));
    }

    DrawnPdf grey(double share) {
        return draw(to -> to.setNonStrokingColor((float) share));
    }

    DrawnPdf rectangle(double x, double y, double width, double height) {
        return draw(to -> {
            to.addRect((float) x, (float) (842 - y - height), (float) width, (float) height);
            to.fill();
        });
    }

    DrawnPdf picture(double x, double y, double width, double height) {
        return draw(to -> to.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(6, 8, BufferedImage.TYPE_INT_RGB)),
                (float) x,
                (float) (842 - y - height),
                (float) width,
                (float) height));
    }

    private DrawnPdf draw(Drawing drawing) {
        done(() -> {
            drawing.on(content);
            return true;
        });
        return this;
    }

    byte[] bytes() {
        close();
        return done(() -> {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        });
    }

    @Override
    public void close() {
        done(() -> {
            content.close();
            return true;
        });
    }

    private static <T> T done(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }
}
