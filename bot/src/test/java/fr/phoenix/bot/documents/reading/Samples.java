package fr.phoenix.bot.documents.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files to read, made as people's programs make them. */
final class Samples {

    static final List<String> SIDEBAR = List.of(
            "CONTACT",
            "claire.martin@example.org",
            "06 12 34 56 78",
            "Lyon",
            "COMPÉTENCES",
            "Accueil du public",
            "Écoute",
            "LANGUES",
            "Anglais B2");

    static final List<String> MAIN = List.of(
            "EXPÉRIENCES",
            "Hôtesse de caisse, Supermarché du Centre",
            "Janvier 2019 - mars 2024",
            "Encaissement de 200 clients par jour",
            "Formation de 4 nouvelles personnes",
            "FORMATION",
            "Bac professionnel commerce, 2012");

    private Samples() {}

    static byte[] oneColumn() {
        return pdf(page -> {
            page.line(50, 780, "Claire Martin");
            page.lines(50, 740, MAIN);
        });
    }

    /** A side bar of 9 lines beside 7 lines, drawn line by line across, as some programs do: in stream order they are scrambled. */
    static byte[] twoColumns() {
        return pdf(page -> {
            page.line(200, 790, "Claire Martin, aide-soignante en devenir");
            for (int i = 0; i < SIDEBAR.size(); i++) {
                page.line(50, 740 - 22 * i, SIDEBAR.get(i));
                if (i < MAIN.size()) {
                    page.line(250, 740 - 25 * i, MAIN.get(i));
                }
            }
        });
    }

    /** One column whose dates stand apart on the right. */
    static byte[] datesInMargin() {
        return pdf(page -> {
            for (int i = 0; i < 8; i++) {
                page.line(50, 740 - 20 * i, "Poste " + (char) ('A' + i) + ", Entreprise");
                page.line(450, 740 - 20 * i, (2010 + i) + " - " + (2011 + i));
            }
        });
    }

    static byte[] encrypted() {
        return make(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    static byte[] imageOnly() {
        return make(out -> {
            try (var document = new PDDocument()) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var image = LosslessFactory.createFromImage(
                        document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, 595, 842);
                }
                document.save(out);
            }
        });
    }

    static byte[] docx() {
        return make(out -> {
            try (var document = new XWPFDocument()) {
                var header = document.createHeaderFooterPolicy().createHeader(XWPFHeaderFooterPolicy.DEFAULT);
                header.createParagraph().createRun().setText("Claire Martin – claire.martin@example.org");
                document.createParagraph().createRun().setText("Expériences professionnelles");
                var table = document.createTable(2, 2);
                table.getRow(0).getCell(0).setText("2019 – 2024");
                table.getRow(0).getCell(1).setText("Hôtesse de caisse");
                table.getRow(1).getCell(0).setText("2015 – 2018");
                table.getRow(1).getCell(1).setText("Vendeuse");
                document.write(out);
            }
        });
    }

    /** A document whose text inflates to a thousand times its size. */
    static byte[] zipBomb() {
        return make(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                var zeros = new byte[1 << 20];
                for (int i = 0; i < 200; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        });
    }

    static byte[] macros() {
        return make(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
                zip.closeEntry();
            }
        });
    }

    private static byte[] pdf(Drawing drawing) {
        return make(out -> {
            try (var document = new PDDocument()) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    drawing.on(new Canvas(content));
                }
                document.save(out);
            }
        });
    }

    private static byte[] make(Making making) {
        var out = new ByteArrayOutputStream();
        try {
            making.into(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private interface Making {
        void into(OutputStream out) throws IOException;
    }

    private interface Drawing {
        void on(Canvas page) throws IOException;
    }

    private record Canvas(PDPageContentStream content) {

        void lines(float x, float y, List<String> lines) throws IOException {
            for (int i = 0; i < lines.size(); i++) {
                line(x, y - 18 * i, lines.get(i));
            }
        }

        void line(float x, float y, String text) throws IOException {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }
}
