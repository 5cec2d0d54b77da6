package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.CvPart.Kind;
import fr.phoenix.dialogs.Language;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** A CV as an XHTML page: one column, headings that are headings, lists that are lists. */
final class CvPage {

    /** A character in front, and no list marker: the renderer draws markers as shapes, which no reader of text finds. */
    private static final String BULLET = "• ";
    /** Above, in characters, a piece may be broken over lines as its paragraph is. */
    private static final int LONGEST_KEPT_WHOLE = 60;

    private final Xhtml page;
    private Element list;
    private boolean listing;

    private CvPage(Xhtml page) {
        this.page = page;
        this.list = page.body();
    }

    static Xhtml of(List<CvPart> parts, Language language, Look look) {
        var page = new CvPage(Xhtml.open(language, CvParts.TITLE, css(look)));
        parts.forEach(page::add);
        return page.page;
    }

    private static String css(Look look) {
        return String.format(
                Locale.ROOT,
                """
                @page { size: A4; margin: %1$dmm; }
                body { font-family: '%2$s', '%10$s'; font-size: %3$.1fpt; line-height: %4$.2f; margin: 0; word-wrap: break-word; }
                h1, h2, h3, p, ul, li { margin: 0; padding: 0; text-align: left; font-weight: normal; orphans: 2; widows: 2; }
                h1 { font-size: %5$.1fpt; font-weight: bold; line-height: 1.15; color: #1f3a5f; }
                .title { font-size: %6$.1fpt; margin-top: 1pt; }
                .contact { margin-top: %7$dpt; }
                h2 { font-size: %8$.1fpt; font-weight: bold; color: #1f3a5f; border-bottom: 0.75pt solid #1f3a5f;
                     margin: %9$dpt 0 %7$dpt 0; page-break-after: avoid; }
                h3 { font-size: %3$.1fpt; font-weight: bold; margin-top: %7$dpt; page-break-after: avoid; }
                .when { color: #404040; page-break-after: avoid; }
                .where { page-break-after: avoid; }
                .text + .text { margin-top: %7$dpt; }
                ul { list-style-type: none; }
                li { padding-left: 0.63em; text-indent: -0.63em; margin-top: 1pt; page-break-inside: avoid; }
                """,
                look.margin(),
                Typeface.NAME,
                look.size(),
                look.leading(),
                1.9 * look.size(),
                1.2 * look.size(),
                look.gap(),
                1.15 * look.size(),
                2 * look.gap() + 2,
                Typeface.SUBSTITUTE);
    }

    private void add(CvPart part) {
        boolean item = part.kind() == Kind.ITEM;
        if (item && !listing) {
            list = page.add(page.body(), "ul", "list");
        }
        listing = item;
        var element = page.add(
                item ? list : page.body(), part.kind().element(), part.kind().code());
        // one text: in tagged PDF each element's own text is drawn at one go, before that of elements inside it
        page.add(element, (item ? BULLET : "") + part.text());
        part.wholes().filter(whole -> whole.length() <= LONGEST_KEPT_WHOLE).forEach(page::keepWhole);
    }
}
