package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, so that it can say what no library would write. Object 1 is the catalog, 2 the pages, 3 a page. */
final class RawPdf {

    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String PAGE =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
    private static final String FONT =
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    /** A page of text such as any CV has. */
    static final String TEXT = "BT /F1 11 Tf 50 780 Td 14 TL (Claire Martin, hotesse de caisse depuis 2019) Tj T*"
            + " (Supermarche du Centre, Lyon, encaissement et accueil) Tj ET";

    private final List<byte[]> objects = new ArrayList<>();

    /** Objects 1 to 5: a catalog with that addition, a page with that addition, its content, its font. */
    static RawPdf with(String inCatalog, String inPage, String content) {
        var pdf = new RawPdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R " + inCatalog + " >>");
        pdf.add(PAGES);
        pdf.add(PAGE.replace("/Contents", inPage + " /Contents"));
        pdf.stream("", content.getBytes(ISO_8859_1));
        return pdf.add(FONT);
    }

    static RawPdf good() {
        return with("", "", TEXT);
    }

    RawPdf add(String object) {
        objects.add(object.getBytes(ISO_8859_1));
        return this;
    }

    RawPdf replace(int number, String object) {
        objects.set(number - 1, object.getBytes(ISO_8859_1));
        return this;
    }

    RawPdf stream(String dictionary, byte[] content) {
        return stream(dictionary, content, Integer.toString(content.length));
    }

    RawPdf stream(String dictionary, byte[] content, String length) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<< " + dictionary + " /Length " + length + " >>\nstream\n").getBytes(ISO_8859_1));
        bytes.writeBytes(content);
        bytes.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.add(bytes.toByteArray());
        return this;
    }

    /** With what the writer puts out compressed. */
    RawPdf deflated(String dictionary, Writing writing) {
        return stream("/Filter /FlateDecode " + dictionary, deflate(writing));
    }

    static byte[] deflate(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 65_536)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] bytes() {
        return bytes("");
    }

    byte[] bytes(String inTrailer) {
        var bytes = new ByteArrayOutputStream();
        var table = new StringBuilder();
        bytes.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(bytes.size()));
            bytes.writeBytes(((i + 1) + " 0 obj\n").getBytes(ISO_8859_1));
            bytes.writeBytes(objects.get(i));
            bytes.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        int start = bytes.size();
        int size = objects.size() + 1;
        bytes.writeBytes(("xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + size
                        + " /Root 1 0 R " + inTrailer + " >>\nstartxref\n" + start + "\n%%EOF\n")
                .getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
