package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Extract.Place;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on a document's first page, in points from the top left corner. */
final class Pen implements AutoCloseable {

    static final Color DESK = new Color(0xe4e7eb);
    static final Color PAPER = Color.WHITE;

    /** Grey, yet dark enough to be read on white. */
    private static final Color TEXT = new Color(0x6a6f76);

    private static final Color SAID = new Color(0x22262b);
    private static final int LONGEST_TEXT = 400;

    private final PDPageContentStream stream;
    private final Typeface typeface;
    private final PDFont regular;
    private final PDFont bold;
    private final float width;
    private final float height;

    private Pen(PDPageContentStream stream, Typeface typeface, PDFont regular, PDFont bold, float width, float height) {
        this.stream = stream;
        this.typeface = typeface;
        this.regular = regular;
        this.bold = bold;
        this.width = width;
        this.height = height;
    }

    static Pen on(PDDocument document, Typeface typeface) throws IOException {
        var page = document.getPage(0);
        // whole fonts: a subset would be made only when the document is saved, which this one never is
        return new Pen(
                new PDPageContentStream(document, page),
                typeface,
                PDType0Font.load(document, typeface.regular(), false),
                PDType0Font.load(document, typeface.bold(), false),
                page.getMediaBox().getWidth(),
                page.getMediaBox().getHeight());
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    void fill(Color colour, float left, float top, float wide, float high) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect(left, height - top - high, wide, high);
        stream.fill();
    }

    void outline(Color colour, float line, float[] dashes, Box box) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(line);
        stream.setLineDashPattern(dashes, 0);
        stream.addRect(box.left(), height - box.top() - box.height(), box.width(), box.height());
        stream.stroke();
    }

    /** Text of the document as wide as it stands there, whatever typeface it had. */
    void write(String text, float left, float top, Place place) throws IOException {
        var shown = shown(text);
        float size = Math.clamp(place.size() / 10f, 4, 40);
        var font = place.bold() && typeface.isAllBold(shown) ? bold : regular;
        float natural = measure(font, shown, size);
        if (natural > 0) {
            show(TEXT, font, shown, left, top, size, Math.clamp(100 * place.width() / natural, 40, 160));
        }
    }

    /** Words of ours. */
    void say(String text, float left, float top, float size) throws IOException {
        show(SAID, regular, shown(text), left, top, size, 100);
    }

    void say(Color colour, String text, float left, float top, float size) throws IOException {
        show(colour, regular, shown(text), left, top, size, 100);
    }

    float measure(String text, float size) throws IOException {
        return measure(regular, shown(text), size);
    }

    private static float measure(PDFont font, String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String shown(String text) {
        var settable = typeface.settable(text);
        return settable.length() <= LONGEST_TEXT ? settable : settable.substring(0, LONGEST_TEXT);
    }

    /** Letters stand on a line that is about nine tenths of their size below their top. */
    private void show(Color colour, PDFont font, String text, float left, float top, float size, float scaling)
            throws IOException {
        stream.setNonStrokingColor(colour);
        stream.beginText();
        stream.setRenderingMode(RenderingMode.FILL);
        stream.setFont(font, size);
        stream.setHorizontalScaling(scaling);
        stream.newLineAtOffset(left, height - top - 0.9f * size);
        stream.showText(text);
        stream.endText();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
