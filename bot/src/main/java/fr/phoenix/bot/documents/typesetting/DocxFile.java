package fr.phoenix.bot.documents.typesetting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What every DOCX of ours is: A4, metadata that hold the title alone, the same bytes for the same content whenever it is made. */
final class DocxFile {

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    /** Where headers and footers would begin; there are none, but the format wants to be told. */
    private static final BigInteger HALF_INCH = BigInteger.valueOf(720);

    private static final BigInteger A4_WIDTH = twips(210);
    private static final BigInteger A4_HEIGHT = twips(297);
    /** Without it, word processors take the file for one of an old version and say so above it. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat></w:settings>
            """;

    /** The earliest that a zip file can say. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxFile() {}

    static byte[] of(String title, Look look, Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            page(document, look);
            describe(document, title);
            content.accept(document);
            document.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document, Look look) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        var margins = section.addNewPgMar();
        var margin = twips(look.margin());
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(HALF_INCH);
        margins.setFooter(HALF_INCH);
        margins.setGutter(BigInteger.ZERO);
    }

    private static void describe(XWPFDocument document, String title) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("");
        properties.setCreated(Optional.empty());
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Phoenix");
    }

    /** The same parts without the moment they were written at. */
    private static byte[] timeless(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream(zip.length);
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip));
                var written = new ZipOutputStream(bytes)) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(TIMELESS);
                written.putNextEntry(entry);
                if (part.getName().equals("word/settings.xml")) {
                    written.write(SETTINGS.getBytes(UTF_8));
                } else {
                    parts.transferTo(written);
                }
                written.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MILLIMETRE));
    }
}
