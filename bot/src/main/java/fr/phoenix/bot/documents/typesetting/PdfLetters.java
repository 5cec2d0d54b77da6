package fr.phoenix.bot.documents.typesetting;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.phoenix.dialogs.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Sets letters as tagged PDF (PDF/UA), A4, with the typeface embedded. Nothing is fetched: every address is refused. */
final class PdfLetters {

    static {
        XRLog.setLoggingEnabled(false); // its lines may quote the text being set
    }

    private final Typeface typeface;

    PdfLetters(Typeface typeface) {
        this.typeface = typeface;
    }

    Typeface typeface() {
        return typeface;
    }

    /** The largest look at which the blocks fit on one page; the smallest when none does. */
    Look fit(List<Block> blocks, Language language, String title) {
        return Look.FROM_LARGE_TO_SMALL.stream()
                .filter(look -> pages(blocks, language, title, look) == 1)
                .findFirst()
                .orElse(Look.FROM_LARGE_TO_SMALL.getLast());
    }

    private int pages(List<Block> blocks, Language language, String title, Look look) {
        try (var renderer = renderer(blocks, language, title, look)) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    byte[] set(List<Block> blocks, Language language, String title) {
        var look = fit(blocks, language, title);
        try (var renderer = renderer(blocks, language, title, look);
                var bytes = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                document.getDocumentInformation().setCreationDate(null);
                document.setDocumentId((long) blocks.hashCode());
                document.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(List<Block> blocks, Language language, String title, Look look) {
        return new PdfRendererBuilder()
                .useUriResolver((base, uri) -> null)
                .useFont(typeface::stream, Typeface.NAME)
                .useUnicodeLineBreaker(new SpaceBreaker())
                .usePdfUaAccessibility(true)
                .withProducer("Phoenix")
                .withW3cDocument(LetterPage.of(blocks, language, title, look), "")
                .buildPdfRenderer();
    }
}
