package fr.phoenix.bot.documents.typesetting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Sets XHTML as tagged PDF (PDF/UA) with the typeface embedded. Nothing is fetched: every address is refused. The same page gives the
 * same bytes on any machine.
 */
final class PdfSetter {

    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false); // its lines may quote the text being set
    }

    private final Typeface typeface;

    PdfSetter(Typeface typeface) {
        this.typeface = typeface;
    }

    int pages(Xhtml page) {
        try (var renderer = renderer(page)) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    byte[] set(Xhtml page) {
        return setWithin(page, Integer.MAX_VALUE).orElseThrow();
    }

    /** Empty when it takes more pages. */
    Optional<byte[]> setWithin(Xhtml page, int pages) {
        try (var renderer = renderer(page);
                var bytes = new ByteArrayOutputStream()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > pages) {
                return Optional.empty();
            }
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                document.getDocumentInformation().setCreationDate(null);
                document.setDocumentId((long) page.body().getTextContent().hashCode());
                document.save(bytes);
            }
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(Xhtml page) {
        return new PdfRendererBuilder()
                .useUriResolver((base, uri) -> null)
                .useFont(typeface::regular, Typeface.NAME)
                .useFont(typeface::bold, Typeface.NAME, BOLD, FontStyle.NORMAL, true)
                .useFont(typeface::regular, Typeface.SUBSTITUTE, BOLD, FontStyle.NORMAL, true)
                .useUnicodeLineBreaker(new SpaceBreaker(page.wholes()))
                .usePdfUaAccessibility(true)
                .withProducer("Phoenix")
                .withW3cDocument(page.document(), "")
                .buildPdfRenderer();
    }
}
