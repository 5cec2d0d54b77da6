package fr.phoenix.bot.documents.corpus;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.phoenix.bot.documents.corpus.Composition.Para;
import fr.phoenix.bot.documents.corpus.Composition.Part;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a CV as PDF. */
final class PdfPage {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Set<SectionKind> SIDE = Set.of(
            SectionKind.CONTACT,
            SectionKind.SKILLS,
            SectionKind.LANGUAGES,
            SectionKind.CERTIFICATIONS,
            SectionKind.INTERESTS);

    private final Composition cv;
    private final String bullet;
    private final StringBuilder html = new StringBuilder();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPage(Composition cv) {
        this.cv = cv;
        bullet = cv.look().pick("•|-|–|•|▪");
    }

    static byte[] set(Composition cv) {
        return new PdfPage(cv).set();
    }

    static boolean isSide(Part part) {
        return SIDE.contains(part.kind());
    }

    private byte[] set() {
        write();
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useUriResolver((base, uri) -> null)
                    .useFont(() -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)), "LS")
                    .withHtmlContent(html.toString(), "")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        var look = cv.look();
        var family = look.pick("Helvetica|Times|Helvetica");
        int size = 9 + look.pick(3);
        html.append("<html><head><style>@page{size:A4;margin:")
                .append(look.template() == Look.Template.PDF_BAND ? "0" : "14mm")
                .append("}body{font-family:")
                .append(family)
                .append(",LS;font-size:")
                .append(size)
                .append("pt;line-height:1.35}p{margin:0 0 1pt 0}p.e{margin-top:6pt}h1{margin:0;font-weight:")
                .append(look.pick("bold|normal"))
                .append(";font-size:")
                .append(18 + look.pick(10))
                .append("pt}h2{margin:11pt 0 4pt 0;font-weight:")
                .append(look.pick("bold|bold|normal"))
                .append(";font-size:")
                .append(size + 1 + look.pick(4))
                .append("pt}.t{font-size:")
                .append(size + 2)
                .append("pt}.r{float:right}table{width:100%;border-spacing:0}td{vertical-align:top;padding:0 8pt 0 0}")
                .append(
                        "ul{margin:0 0 0 0;padding:0}.c{text-align:center}.band{background:#234;color:#fff;padding:20pt 40pt}.in{padding:4pt 40pt}")
                .append("</style></head><body>");
        switch (look.template()) {
            case PDF_CENTRED -> {
                html.append("<div class='c'>");
                head();
                html.append("<p>")
                        .append(escape(String.join(" | ", cv.contact())))
                        .append("</p></div>");
                cv.parts().forEach(this::part);
            }
            case PDF_BAND -> {
                html.append("<div class='band'>");
                head();
                html.append("<p>")
                        .append(escape(String.join("   •   ", cv.contact())))
                        .append("</p></div><div class='in'>");
                cv.parts().forEach(this::part);
                html.append("</div>");
            }
            case PDF_SIDEBAR_LEFT -> {
                boolean nameAside = look.pick(2) == 0;
                html.append("<table><tr><td style='width:32%'>");
                if (nameAside) {
                    head();
                }
                side();
                html.append("</td><td>");
                if (!nameAside) {
                    head();
                }
                main();
                html.append("</td></tr></table>");
            }
            case PDF_SIDEBAR_RIGHT -> {
                head();
                html.append("<table><tr><td style='width:66%'>");
                main();
                html.append("</td><td>");
                side();
                html.append("</td></tr></table>");
            }
            case PDF_TWO_COLUMNS -> {
                head();
                html.append("<p>")
                        .append(escape(String.join(" – ", cv.contact())))
                        .append("</p>");
                html.append("<table><tr><td style='width:50%'>");
                cv.parts().stream()
                        .filter(part -> part.kind() == SectionKind.PROFILE || part.kind() == SectionKind.EXPERIENCE)
                        .forEach(this::part);
                html.append("</td><td style='padding-left:12pt'>");
                cv.parts().stream()
                        .filter(part -> part.kind() != SectionKind.PROFILE && part.kind() != SectionKind.EXPERIENCE)
                        .forEach(this::part);
                html.append("</td></tr></table>");
            }
            case PDF_PLAIN,
                    PDF_DATES_RIGHT,
                    PDF_DATES_LEFT,
                    DOCX_PLAIN,
                    DOCX_DATES_RIGHT,
                    DOCX_TABLE,
                    DOCX_ROWS,
                    DOCX_TEXT_BOX,
                    DOCX_HEADER -> {
                head();
                cv.contact()
                        .forEach(line -> html.append("<p>").append(escape(line)).append("</p>"));
                cv.parts().forEach(this::part);
            }
        }
        html.append("</body></html>");
    }

    private void head() {
        html.append("<h1>")
                .append(escape(cv.name()))
                .append("</h1><p class='t'>")
                .append(escape(cv.title()))
                .append("</p>");
    }

    private void side() {
        html.append("<h2>")
                .append(escape(new Wording(Look.of(
                                cv.look().template(),
                                cv.look().seed(),
                                cv.look().french()))
                        .heading(SectionKind.CONTACT)))
                .append("</h2>");
        cv.contact().forEach(line -> html.append("<p>").append(escape(line)).append("</p>"));
        cv.parts().stream().filter(PdfPage::isSide).forEach(this::part);
    }

    private void main() {
        cv.parts().stream().filter(part -> !isSide(part)).forEach(this::part);
    }

    private void part(Part part) {
        html.append("<h2>").append(escape(part.heading())).append("</h2>");
        paras(part.paras());
    }

    private void paras(List<Para> paras) {
        boolean left = paras.stream().anyMatch(para -> !para.left().isEmpty());
        if (left) {
            html.append("<table>");
        }
        for (var para : paras) {
            if (left) {
                html.append("<tr><td style='width:24%'>")
                        .append(escape(para.left()))
                        .append("</td><td>");
            }
            html.append(para.first() ? "<p class='e'>" : "<p>");
            if (!para.right().isEmpty()) {
                html.append("<span class='r'>").append(escape(para.right())).append("</span>");
            }
            if (para.bullet()) {
                html.append(escape(bullet)).append(' ');
            }
            para.runs()
                    .forEach(run -> html.append(run.bold() ? "<b>" : "")
                            .append(escape(run.text()))
                            .append(run.bold() ? "</b>" : ""));
            html.append("</p>");
            if (left) {
                html.append("</td></tr>");
            }
        }
        if (left) {
            html.append("</table>");
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("   ", " \u00a0 ");
    }
}
