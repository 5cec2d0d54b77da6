package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.Block.Style;
import fr.phoenix.dialogs.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The named styles of a letter; change one in a word processor and all its paragraphs follow. */
final class LetterStyles {

    /** Where addressee, date and signature stand in a French letter, as a share of the text's width. */
    private static final double INDENT = 0.55;

    private static final int A4_WIDTH_MILLIMETRES = 210;

    private LetterStyles() {}

    static String id(Style style) {
        return style.title().replace(" ", "");
    }

    static void define(XWPFDocument document, Language language, Look look) {
        var styles = DocxStyles.define(document, language, look);
        for (var style : Style.values()) {
            DocxStyles.add(styles, named(style, language, look));
        }
    }

    private static CTStyle named(Style style, Language language, Look look) {
        var named = DocxStyles.named(id(style), style.title());
        named.setCustomStyle(true);
        var paragraph = named.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(DocxStyles.points(below(style, look)));
        if (style == Style.SUBJECT) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
            named.addNewRPr().addNewB();
        }
        if (language == Language.FR && standsRight(style)) {
            var width = A4_WIDTH_MILLIMETRES - 2 * look.margin();
            paragraph.addNewInd().setLeft(DocxFile.twips(INDENT * width));
        }
        return named;
    }

    /** The room below a paragraph, in points. Never above: programs differ on whether the two add up, and so on what fits a page. */
    static int below(Style style, Look look) {
        return switch (style) {
            case SENDER, ADDRESSEE, DATE, CLOSING, SIGNATURE -> 2 * look.gap();
            case SUBJECT, SALUTATION, PARAGRAPH -> look.gap();
            case ENCLOSURES -> 0;
        };
    }

    private static boolean standsRight(Style style) {
        return switch (style) {
            case ADDRESSEE, DATE, SIGNATURE -> true;
            case SENDER, SUBJECT, SALUTATION, PARAGRAPH, CLOSING, ENCLOSURES -> false;
        };
    }
}
