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
    /** The family whose bold is the regular weight, for the few characters that the bold one lacks. */
    static final String SUBSTITUTE = "Liberation Sans Regular";

    private static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    private final byte[] regular;
    private final byte[] bold;
    private final CmapLookup glyphs;
    private final CmapLookup boldGlyphs;

    private Typeface(byte[] regular, byte[] bold) throws IOException {
        this.regular = regular;
        this.bold = bold;
        this.glyphs = glyphs(regular);
        this.boldGlyphs = glyphs(bold);
    }

    static Typeface load() {
        try {
            return new Typeface(read(REGULAR), read(BOLD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup glyphs(byte[] font) throws IOException {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (var stream = Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        }
    }

    InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    InputStream bold() {
        return new ByteArrayInputStream(bold);
    }

    /** Whether the bold weight, which has fewer, has all characters of the text. */
    boolean isAllBold(String text) {
        return text.codePoints().allMatch(character -> boldGlyphs.getGlyphId(character) != 0);
    }

    /** The text as the typeface can show it (see {@link Substitutes}), composed, one plain space for any run of spaces. */
    String settable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = new StringBuilder(composed.length());
        var substitutes = new Substitutes(character -> glyphs.getGlyphId(character) != 0);
        composed.codePoints().mapToObj(substitutes::of).forEach(shown::append);
        return shown.toString().replaceAll("[\\s&&[^\\u00a0\\u202f]]+", " ").strip();
    }
}
