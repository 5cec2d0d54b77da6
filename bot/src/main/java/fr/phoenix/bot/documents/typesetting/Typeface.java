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
 * Liberation Sans (SIL Open Font License), the one typeface of our documents, as PDFBox ships it. Metric-compatible with Arial,
 * which word processors have.
 */
final class Typeface {

    static final String NAME = "Liberation Sans";
    static final String LOOKALIKE = "Arial";

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final byte[] font;
    private final CmapLookup glyphs;

    private Typeface(byte[] font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Typeface load() {
        try (var stream = Objects.requireNonNull(PDDocument.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            var bytes = stream.readAllBytes();
            try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                return new Typeface(bytes, parsed.getUnicodeCmapLookup());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(font);
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
