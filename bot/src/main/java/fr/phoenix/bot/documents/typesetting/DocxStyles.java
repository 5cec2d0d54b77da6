package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles that all our DOCX share: the font, the language, and Normal, on which the named styles of each sheet are built. */
final class DocxStyles {

    static final String NORMAL = "Normal";

    private static final int TWIPS_A_POINT = 20;
    private static final int LINE_UNITS = 240;

    private DocxStyles() {}

    static XWPFStyles define(XWPFDocument document, Language language, Look look) {
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
        return styles;
    }

    static void add(XWPFStyles styles, CTStyle style) {
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
        size(style.addNewRPr(), look.size());
        return style;
    }

    /** A line of Liberation Sans or Arial at "single" is already 1.15 times its size high. */
    private static double lineSpacing(Look look) {
        return LINE_UNITS * look.leading() / 1.15;
    }

    /** A style built on Normal, named as a word processor shows it. */
    static CTStyle named(String id, String title) {
        var named = CTStyle.Factory.newInstance();
        named.setType(STStyleType.PARAGRAPH);
        named.setStyleId(id);
        named.addNewName().setVal(title);
        named.addNewBasedOn().setVal(NORMAL);
        named.addNewQFormat();
        return named;
    }

    static void size(CTRPr run, double points) {
        var halfPoints = BigInteger.valueOf(Math.round(2 * points));
        run.addNewSz().setVal(halfPoints);
        run.addNewSzCs().setVal(halfPoints);
    }

    static BigInteger points(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS_A_POINT));
    }
}
