package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.Shape.Spot;
import fr.phoenix.bot.documents.typesetting.Shape.Stroke;
import fr.phoenix.dialogs.documents.Extract.Place;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    /** How far below their top letters stand, of their size. */
    private static final float ASCENT = 0.9f;

    /** How far the curves of a circle bend, of its radius. */
    private static final float CIRCLE = 0.5523f;

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

    void draw(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Path path -> {
                trace(path.spots());
                apply(path.stroke());
                stream.stroke();
            }
            case Shape.Area area -> {
                trace(area.spots());
                stream.closePath();
                paint(area.fill(), area.outline());
            }
            case Shape.Disc disc -> {
                trace(disc.centre(), disc.radius());
                paint(disc.fill(), disc.outline());
            }
            case Shape.Label label -> write(label);
        }
    }

    private void trace(List<Spot> spots) throws IOException {
        stream.moveTo(spots.getFirst().x(), height - spots.getFirst().y());
        for (var spot : spots.subList(1, spots.size())) {
            stream.lineTo(spot.x(), height - spot.y());
        }
    }

    /** Four curves make a circle. */
    private void trace(Spot centre, float radius) throws IOException {
        float x = centre.x();
        float y = height - centre.y();
        float bend = CIRCLE * radius;
        stream.moveTo(x + radius, y);
        stream.curveTo(x + radius, y + bend, x + bend, y + radius, x, y + radius);
        stream.curveTo(x - bend, y + radius, x - radius, y + bend, x - radius, y);
        stream.curveTo(x - radius, y - bend, x - bend, y - radius, x, y - radius);
        stream.curveTo(x + bend, y - radius, x + radius, y - bend, x + radius, y);
        stream.closePath();
    }

    private void paint(Color fill, Optional<Stroke> outline) throws IOException {
        stream.setNonStrokingColor(fill);
        if (outline.isPresent()) {
            apply(outline.get());
            stream.fillAndStroke();
        } else {
            stream.fill();
        }
    }

    private void apply(Stroke stroke) throws IOException {
        var dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i);
        }
        stream.setStrokingColor(stroke.colour());
        stream.setLineWidth(stroke.width());
        stream.setLineDashPattern(dashes, 0);
    }

    private void write(Shape.Label label) throws IOException {
        var text = shown(label.words());
        var font = label.bold() && typeface.isAllBold(text) ? bold : regular;
        float wide = measure(font, text, label.size());
        float left = switch (label.anchor()) {
            case START -> label.at().x();
            case MIDDLE -> label.at().x() - wide / 2;
            case END -> label.at().x() - wide;
        };
        show(Drawing.WORDS, font, text, left, label.at().y() - ASCENT * label.size(), label.size(), 100);
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

    private void show(Color colour, PDFont font, String text, float left, float top, float size, float scaling)
            throws IOException {
        stream.setNonStrokingColor(colour);
        stream.beginText();
        stream.setRenderingMode(RenderingMode.FILL);
        stream.setFont(font, size);
        stream.setHorizontalScaling(scaling);
        stream.newLineAtOffset(left, height - top - ASCENT * size);
        stream.showText(text);
        stream.endText();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
