package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import java.util.List;
import java.util.Locale;

/** A letter as an XHTML page. */
final class LetterPage {

    private LetterPage() {}

    static Xhtml of(List<Block> blocks, Language language, Look look) {
        var page = Xhtml.open(language, LetterBlocks.title(language), css(look));
        blocks.forEach(block -> add(page, block));
        return page;
    }

    private static String css(Look look) {
        return String.format(
                Locale.ROOT,
                """
                @page { size: A4; margin: %1$dmm; }
                body { font-family: '%2$s'; font-size: %3$.1fpt; line-height: %4$.2f; margin: 0; word-wrap: break-word; }
                div { margin: 0 0 %5$dpt 0; }
                .sender, .addressee { margin-bottom: %6$dpt; }
                .fr .addressee, .fr .date { margin-left: 55%%; }
                .subject { margin-top: %6$dpt; margin-bottom: %6$dpt; }
                .paragraph { text-align: left; orphans: 2; widows: 2; }
                .signature { margin-top: %6$dpt; margin-bottom: %6$dpt; }
                .fr .signature { margin-left: 55%%; }
                .signature, .closing { page-break-inside: avoid; }
                """,
                look.margin(),
                Typeface.NAME,
                look.size(),
                look.leading(),
                look.gap(),
                2 * look.gap());
    }

    private static void add(Xhtml page, Block block) {
        var paragraph = page.add(page.body(), "div", block.style().code());
        for (int i = 0; i < block.lines().size(); i++) {
            if (i > 0) {
                paragraph.appendChild(page.document().createElement("br"));
            }
            page.add(paragraph, block.lines().get(i));
        }
    }
}
