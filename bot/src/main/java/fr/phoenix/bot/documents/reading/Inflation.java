package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How much the compressed streams of a PDF hold, counted without keeping any of it: PDFBox inflates a stream as a whole. Pictures are
 * never inflated by a reader of text and do not count.
 */
final class Inflation {

    /** Of all streams together; the fonts and pages of a rich CV stay below a tenth of it. */
    private static final int MOST_BYTES = 60_000_000;

    /** Compressed more often than this in a row, a stream has no honest reason. */
    private static final int MOST_LAYERS = 2;

    private final byte[] buffer = new byte[65_536];
    private long inflated;

    void add(COSStream stream) {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        var filters = filters(stream);
        long layers = filters.stream().takeWhile(Inflation::isFlate).count();
        if (filters.stream().filter(Inflation::isFlate).count() > MOST_LAYERS) {
            throw new Unreadable(Problem.TOO_HEAVY);
        }
        if (layers > 0) {
            try (var in = layered(stream.createRawInputStream(), layers)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_BYTES) {
                        throw new Unreadable(Problem.TOO_HEAVY);
                    }
                }
            } catch (IOException e) {
                // damaged or encrypted data: PDFBox takes what it can of it
            }
        }
    }

    private static InputStream layered(InputStream raw, long layers) {
        var in = raw;
        for (long i = 0; i < layers; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static List<? extends COSBase> filters(COSStream stream) {
        var filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            return array.toList();
        }
        return filters == null ? List.of() : List.of(filters);
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }
}
