package fr.phoenix.bot.documents.reading;

import static fr.phoenix.bot.documents.reading.RawPdf.TEXT;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files made to do harm. */
final class HostilePdf {

    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    private HostilePdf() {}

    static List<HostileFile> all() {
        return List.of(
                refused(
                        "a script when it opens",
                        RawPdf.with("/OpenAction " + SCRIPT, "", TEXT).bytes(),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "a script with its name encoded",
                        RawPdf.with(
                                        "/OpenAction "
                                                + SCRIPT.replace("/JavaScript", "/J#61vaScript")
                                                        .replace("/JS", "/#4AS"),
                                        "",
                                        TEXT)
                                .bytes(),
                        Problem.ACTIVE_CONTENT),
                refused("a script in an object stream", inObjectStream(SCRIPT), Problem.ACTIVE_CONTENT),
                refused(
                        "a script behind a field",
                        RawPdf.with("", "/Annots [<< /Subtype /Widget /AA << /E " + SCRIPT + " >> >>]", TEXT)
                                .bytes(),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "a dynamic form",
                        RawPdf.with("/AcroForm << /XFA [(template) 6 0 R] >>", "", TEXT).stream(
                                        "", "<xdp/>".getBytes(ISO_8859_1))
                                .bytes(),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "a program to launch",
                        RawPdf.with("/OpenAction << /S /Launch /F (cmd.exe) >>", "", TEXT)
                                .bytes(),
                        Problem.ACTIVE_CONTENT),
                refused("a program attached", attached("facture.exe"), Problem.ACTIVE_CONTENT),
                HostileFile.read("PDF: data attached", "cv.pdf", attached("Europass_CV.xml")),
                refused("a password to open it", encrypted("secret"), Problem.ENCRYPTED),
                HostileFile.read("PDF: a password to change it only", "cv.pdf", encrypted("")),
                refused(
                        "cut off in its first object",
                        Arrays.copyOf(RawPdf.good().bytes(), 40),
                        Problem.BROKEN,
                        Problem.EMPTY),
                refused("a header alone", "%PDF-1.7\n%%EOF".getBytes(ISO_8859_1), Problem.BROKEN, Problem.EMPTY),
                new HostileFile("PDF: a cross-reference table that refers to itself", "cv.pdf", looped(), anyVerdict()),
                new HostileFile("PDF: a cross-reference table that lies", "cv.pdf", lying(), anyVerdict()),
                refused(
                        "pages that contain themselves",
                        RawPdf.good()
                                .replace(2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
                                .bytes(),
                        Problem.BROKEN,
                        Problem.EMPTY,
                        Problem.TOO_HEAVY),
                refused("5,000 pages", pages(5_000), Problem.TOO_HEAVY),
                refused(
                        "two thousand million pages announced",
                        RawPdf.good()
                                .replace(2, "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>")
                                .bytes(),
                        Problem.TOO_HEAVY,
                        Problem.BROKEN,
                        Problem.EMPTY),
                new HostileFile(
                        "PDF: arrays 100,000 deep",
                        "cv.pdf",
                        RawPdf.with("/X " + "[".repeat(100_000) + "]".repeat(100_000), "", TEXT)
                                .bytes(),
                        anyVerdict()),
                new HostileFile(
                        "PDF: a page of a million kilometres",
                        "cv.pdf",
                        RawPdf.good()
                                .replace(
                                        3,
                                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2e12 2e12] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
                                .bytes(),
                        anyVerdict()),
                new HostileFile(
                        "PDF: a page without any size",
                        "cv.pdf",
                        RawPdf.good()
                                .replace(
                                        3,
                                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
                                .bytes(),
                        anyVerdict()),
                new HostileFile("PDF: an image of 100,000 by 100,000", "cv.pdf", image(), anyVerdict()),
                new HostileFile(
                        "PDF: an object stream of a false length",
                        "cv.pdf",
                        RawPdf.good().stream(
                                        "/Type /ObjStm /N 100000000 /First 2147483647",
                                        "1 0".getBytes(ISO_8859_1),
                                        "-1")
                                .bytes(),
                        anyVerdict()),
                new HostileFile(
                        "PDF: a stream of a false length",
                        "cv.pdf",
                        RawPdf.good().stream("", "x".getBytes(ISO_8859_1), "2147483647")
                                .bytes(),
                        anyVerdict()),
                new HostileFile("PDF: a font of noise", "cv.pdf", noisyFont(), anyVerdict()),
                refused("a million letters on a page", letters(1_000_000), Problem.TOO_HEAVY),
                refused("a bomb of operators", operators(), Problem.TOO_HEAVY, Problem.EMPTY),
                refused("a bomb in its content", bomb(300), Problem.TOO_HEAVY, Problem.EMPTY, Problem.BROKEN),
                refused("a bomb in a bomb", bombInBomb(), Problem.TOO_HEAVY, Problem.EMPTY, Problem.BROKEN),
                new HostileFile("PDF: a form that draws itself", "cv.pdf", form("/X Do "), anyVerdict()),
                new HostileFile(
                        "PDF: a form that draws itself ten times", "cv.pdf", form("/X Do ".repeat(10)), anyVerdict()),
                refused(
                        "a program in front",
                        joined("MZ\u0090\0".getBytes(ISO_8859_1), RawPdf.good().bytes()),
                        Problem.UNSUPPORTED),
                refused(
                        "an archive in front",
                        joined(HostileDocx.good(), RawPdf.good().bytes()),
                        Problem.UNSUPPORTED),
                refused(
                        "a page of the web under its name",
                        "<html><script>x</script></html>".getBytes(ISO_8859_1),
                        Problem.UNSUPPORTED,
                        Problem.BROKEN),
                refused("zero bytes", new byte[0], Problem.EMPTY),
                refused("nothing but zeros", new byte[100_000], Problem.BROKEN),
                new HostileFile(
                        "PDF: ten million brackets",
                        "cv.pdf",
                        joined(
                                "%PDF-1.7\n".getBytes(ISO_8859_1),
                                "<<".repeat(4_000_000).getBytes(ISO_8859_1)),
                        anyVerdict()));
    }

    /** Text files too: they need no parser, but a verdict. */
    static List<HostileFile> texts() {
        return List.of(
                HostileFile.refused("TXT: bytes without meaning", "cv.txt", new byte[] {1, 0, 2}, Problem.UNSUPPORTED),
                HostileFile.refused(
                        "TXT: 10 MB in one line",
                        "cv.txt",
                        "mot ".repeat(2_500_000).getBytes(ISO_8859_1),
                        Problem.TOO_HEAVY),
                HostileFile.refused(
                        "TXT: nothing but control characters",
                        "cv.txt",
                        "\u0007\u001B\b".repeat(500).getBytes(ISO_8859_1),
                        Problem.EMPTY),
                new HostileFile(
                        "TXT: half characters",
                        "cv.txt",
                        new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, (byte) 0xDC},
                        anyVerdict()),
                HostileFile.refused("a program", "cv.exe", "MZ".getBytes(ISO_8859_1), Problem.UNSUPPORTED));
    }

    /** Read or refused, either is right: what counts is that there is an answer, in time. */
    private static Set<Optional<Problem>> anyVerdict() {
        return Set.of(
                Optional.empty(),
                Optional.of(Problem.BROKEN),
                Optional.of(Problem.EMPTY),
                Optional.of(Problem.IMAGE_ONLY),
                Optional.of(Problem.TOO_HEAVY));
    }

    private static HostileFile refused(String what, byte[] content, Problem expected, Problem... others) {
        return HostileFile.refused("PDF: " + what, "cv.pdf", content, expected, others);
    }

    private static byte[] inObjectStream(String object) {
        var bytes = new ByteArrayOutputStream();
        try (var document =
                Loader.loadPDF(RawPdf.with("/OpenAction " + object, "", TEXT).bytes())) {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] attached(String name) {
        return RawPdf.with(
                        "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (" + name
                                + ") /EF << /F 6 0 R >> >>] >> >>",
                        "",
                        TEXT)
                .stream("/Type /EmbeddedFile", "x".getBytes(ISO_8859_1))
                .bytes();
    }

    private static byte[] encrypted(String user) {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(RawPdf.good().bytes())) {
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] looped() {
        var good = new String(RawPdf.good().bytes(), ISO_8859_1);
        int start = good.indexOf("xref\n");
        return good.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + start).getBytes(ISO_8859_1);
    }

    private static byte[] lying() {
        return new String(RawPdf.good().bytes(), ISO_8859_1)
                .replaceAll("\\d{10} 00000 n", "9999999999 00000 n")
                .getBytes(ISO_8859_1);
    }

    private static byte[] pages(int number) {
        return RawPdf.good()
                .replace(2, "<< /Type /Pages /Kids [" + "3 0 R ".repeat(number) + "] /Count " + number + " >>")
                .bytes();
    }

    private static byte[] image() {
        return RawPdf.with("", "", TEXT + " /I Do")
                .replace(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> >>")
                .stream(
                        "/Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
                        new byte[10])
                .bytes();
    }

    private static byte[] noisyFont() {
        var noise = new byte[20_000];
        new Random(5).nextBytes(noise);
        return RawPdf.good()
                .replace(
                        5,
                        "<< /Type /Font /Subtype /TrueType /BaseFont /Noise /FirstChar 0 /LastChar 0 /Widths [1] /FontDescriptor << /Type /FontDescriptor /FontName /Noise /Flags 4 /FontFile2 6 0 R >> >>")
                .stream("", noise)
                .bytes();
    }

    private static byte[] letters(int number) {
        return content("BT /F1 1 Tf 10 10 Td (" + "a".repeat(number) + ") Tj ET");
    }

    private static byte[] operators() {
        return content("q Q ".repeat(5_000_000));
    }

    private static byte[] content(String content) {
        return RawPdf.with("", "", "")
                .replace(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
                .deflated("", out -> out.write(content.getBytes(ISO_8859_1)))
                .bytes();
    }

    private static byte[] bomb(int megabytes) {
        return RawPdf.good()
                .replace(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << >> >>")
                .deflated("", out -> {
                    for (int i = 0; i < megabytes; i++) {
                        out.write(new byte[1 << 20]);
                    }
                })
                .bytes();
    }

    private static byte[] bombInBomb() {
        var inner = RawPdf.deflate(out -> {
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        });
        return RawPdf.good()
                .replace(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << >> >>")
                .stream("/Filter [/FlateDecode /FlateDecode]", RawPdf.deflate(out -> out.write(inner)))
                .bytes();
    }

    private static byte[] form(String content) {
        return RawPdf.with("", "", TEXT + " /X Do")
                .replace(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>")
                .stream(
                        "/Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X 6 0 R >> >>",
                        content.getBytes(ISO_8859_1))
                .bytes();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, bytes, first.length, second.length);
        return bytes;
    }
}
