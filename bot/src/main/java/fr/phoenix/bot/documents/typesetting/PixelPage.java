package fr.phoenix.bot.documents.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Has a page drawn as a PDF with our own typeface and turns it into pixels: a server may have no fonts. */
record PixelPage(Typeface typeface) {

    /** Pixels a unit, for a drawing to stay sharp on a telephone. */
    private static final float SHARP = 2.25f;

    interface Painter {

        void paint(Pen pen) throws IOException;
    }

    byte[] png(Drawing drawing) {
        return png(new PDRectangle(drawing.width(), drawing.height()), SHARP, pen -> {
            pen.fill(Pen.PAPER, 0, 0, drawing.width(), drawing.height());
            for (var shape : drawing.shapes()) {
                pen.draw(shape);
            }
        });
    }

    /** @param scale pixels a point */
    byte[] png(PDRectangle page, float scale, Painter painter) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(page));
            try (var pen = Pen.on(document, typeface)) {
                painter.paint(pen);
            }
            var picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ImageIO.write(Palette.reduce(picture), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
