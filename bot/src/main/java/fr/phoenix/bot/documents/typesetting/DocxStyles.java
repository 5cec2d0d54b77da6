package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.Block.Style;
import fr.phoenix.dialogs.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The named styles of a letter, built on Normal; change one in a word processor and all its paragraphs follow. */
final class DocxStyles {

    private static final String NORMAL = "Normal";
    private static final int TWIPS_A_POINT = 20;
    private static final int LINE_UNITS = 240;
    /** Where addressee, date and signature stand in a French letter, as a share of the text's width. */
    private static final double INDENT = 0.55;

    private static final int A4_WIDTH_MILLIMETRES = 210;

    private DocxStyles() {}

    static String id(Style style) {
        return style.title().replace(" ", "");
    }

    static void define(XWPFDocument document, Language language, Look look) {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Typeface.LOOKALIKE);
        fonts.setHAnsi(Typeface.LOOKALIKE);
        fonts.setCs(Typeface.LOOKALIKE);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(
                switch (language) {
                    case FR -> "fr-FR";
                    case EN -> "en-GB";
                });
        add(styles, normal(look));
        for (var style : Style.values()) {
            add(styles, named(style, language, look));
        }
    }

    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static CTStyle normal(Look look) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(NORMAL);
        style.setDefault(true);
        style.addNewName().setVal(NORMAL);
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(Math.round(lineSpacing(look))));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        spacing.setAfter(points(look.gap()));
        var halfPoints = BigInteger.valueOf(Math.round(2 * look.size()));
        var run = style.addNewRPr();
        run.addNewSz().setVal(halfPoints);
        run.addNewSzCs().setVal(halfPoints);
        return style;
    }

    /** A line of Liberation Sans or Arial at "single" is already 1.15 times its size high. */
    private static double lineSpacing(Look look) {
        return LINE_UNITS * look.leading() / 1.15;
    }

    private static CTStyle named(Style style, Language language, Look look) {
        var named = CTStyle.Factory.newInstance();
        named.setType(STStyleType.PARAGRAPH);
        named.setStyleId(id(style));
        named.setCustomStyle(true);
        named.addNewName().setVal(style.title());
        named.addNewBasedOn().setVal(NORMAL);
        named.addNewQFormat();
        var paragraph = named.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(points(before(style, look)));
        spacing.setAfter(points(after(style, look)));
        if (language == Language.FR && standsRight(style)) {
            var width = A4_WIDTH_MILLIMETRES - 2 * look.margin();
            paragraph.addNewInd().setLeft(DocxLetters.twips(INDENT * width));
        }
        return named;
    }

    private static int before(Style style, Look look) {
        return switch (style) {
            case SUBJECT, SIGNATURE -> 2 * look.gap();
            case SENDER, ADDRESSEE, DATE, SALUTATION, PARAGRAPH, CLOSING, ENCLOSURES -> 0;
        };
    }

    private static int after(Style style, Look look) {
        return switch (style) {
            case SENDER, ADDRESSEE, SUBJECT, SIGNATURE -> 2 * look.gap();
            case DATE, SALUTATION, PARAGRAPH, CLOSING, ENCLOSURES -> look.gap();
        };
    }

    private static boolean standsRight(Style style) {
        return switch (style) {
            case ADDRESSEE, DATE, SIGNATURE -> true;
            case SENDER, SUBJECT, SALUTATION, PARAGRAPH, CLOSING, ENCLOSURES -> false;
        };
    }

    private static BigInteger points(int points) {
        return BigInteger.valueOf((long) points * TWIPS_A_POINT);
    }
}
