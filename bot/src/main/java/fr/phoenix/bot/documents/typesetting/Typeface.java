package fr.phoenix.bot.documents.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Liberation Sans (SIL Open Font License), the one typeface of our documents: the regular weight as PDFBox ships it, the bold one from
 * OpenPDF's collection of fonts. Metric-compatible with Arial, which word processors have.
 */
final class Typeface {

    static final String NAME = "Liberation Sans";
    static final String LOOKALIKE = "Arial";

    private static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    private final byte[] regular;
    private final byte[] bold;
    private final CmapLookup glyphs;

    private Typeface(byte[] regular, byte[] bold, CmapLookup glyphs) {
        this.regular = regular;
        this.bold = bold;
        this.glyphs = glyphs;
    }

    static Typeface load() {
        var regular = read(REGULAR);
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(regular))) {
            return new Typeface(regular, read(BOLD), parsed.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (var stream = Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    InputStream bold() {
        return new ByteArrayInputStream(bold);
    }

    /** The text without what the typeface cannot show (emoji, control characters), composed, one plain space for any run of spaces. */
    String settable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(character -> Character.isWhitespace(character) || glyphs.getGlyphId(character) != 0)
                .forEach(shown::appendCodePoint);
        return shown.toString().replaceAll("[\\s&&[^\\u00a0\\u202f]]+", " ").strip();
    }
}
