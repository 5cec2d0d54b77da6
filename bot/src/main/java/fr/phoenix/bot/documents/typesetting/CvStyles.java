package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.CvPart.Kind;
import fr.phoenix.dialogs.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The named styles of a CV: a word processor's own for title, headings and lists, so that its outline shows them. */
final class CvStyles {

    private static final String BLUE = "1F3A5F";
    private static final int INDENT = 10;

    private CvStyles() {}

    static String id(Kind kind) {
        return title(kind).replace(" ", "");
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case NAME -> "Title";
            case TITLE -> "Subtitle";
            case CONTACT -> "CV Contact";
            case HEADING -> "heading 1";
            case ENTRY -> "heading 2";
            case WHERE -> "CV Where";
            case WHEN -> "CV When";
            case TEXT -> "CV Text";
            case LISTED -> "CV Listed";
            case ITEM -> "List Bullet";
        };
    }

    static void define(XWPFDocument document, Language language, Look look, BigInteger bullets) {
        var styles = DocxStyles.define(document, language, look);
        for (var kind : Kind.values()) {
            var style = DocxStyles.named(id(kind), title(kind));
            if (title(kind).startsWith("CV ")) {
                style.setCustomStyle(true);
            }
            shape(style, kind, look, bullets);
            DocxStyles.add(styles, style);
        }
    }

    private static void shape(CTStyle style, Kind kind, Look look, BigInteger bullets) {
        var paragraph = style.addNewPPr();
        switch (kind) {
            case NAME -> bold(style, 1.9 * look.size(), BLUE);
            case TITLE -> DocxStyles.size(style.addNewRPr(), 1.2 * look.size());
            case HEADING -> {
                heading(paragraph, 0);
                rule(paragraph);
                bold(style, 1.15 * look.size(), BLUE);
            }
            case ENTRY -> {
                heading(paragraph, 1);
                bold(style, look.size(), "000000");
            }
            case WHERE, WHEN -> paragraph.addNewKeepNext();
            case ITEM -> list(paragraph, bullets);
            case CONTACT, TEXT, LISTED -> {}
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(DocxStyles.points(before(kind, look)));
        spacing.setAfter(DocxStyles.points(kind == Kind.HEADING || kind == Kind.TEXT ? look.gap() : 0));
    }

    private static double before(Kind kind, Look look) {
        return switch (kind) {
            case HEADING -> 2 * look.gap() + 2;
            case ENTRY, CONTACT -> look.gap();
            case ITEM, TITLE -> 1;
            case NAME, WHERE, WHEN, TEXT, LISTED -> 0;
        };
    }

    private static void heading(CTPPrGeneral paragraph, int level) {
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    private static void rule(CTPPrGeneral paragraph) {
        var line = paragraph.addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.ONE);
        line.setColor(BLUE);
    }

    private static void list(CTPPrGeneral paragraph, BigInteger bullets) {
        paragraph.addNewNumPr().addNewNumId().setVal(bullets);
        var indent = paragraph.addNewInd();
        indent.setLeft(DocxStyles.points(INDENT));
        indent.setHanging(DocxStyles.points(INDENT));
    }

    private static void bold(CTStyle style, double size, String colour) {
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewColor().setVal(colour);
        DocxStyles.size(run, size);
    }
}
