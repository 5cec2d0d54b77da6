package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.Block.Style;
import fr.phoenix.dialogs.documents.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as an XHTML page: its subject is the heading, all else paragraphs. */
final class LetterPage {

    /** In millimetres: what is left free at the foot, so that the DOCX, set by programs that round otherwise, keeps its one page too. */
    private static final int RESERVE = 10;

    private LetterPage() {}

    static Xhtml of(Sheet.Letter letter, List<Block> blocks, Look look) {
        var page = Xhtml.open(letter.language(), LetterTitle.of(letter), css(look));
        blocks.forEach(block -> add(page, block));
        return page;
    }

    private static String css(Look look) {
        return String.format(
                        Locale.ROOT,
                        """
                @page { size: A4; margin: %1$dmm %1$dmm %2$dmm %1$dmm; }
                body { font-family: '%3$s', '%4$s'; font-size: %5$.1fpt; line-height: %6$.2f; margin: 0; word-wrap: break-word; }
                p, h1 { margin: 0; padding: 0; text-align: left; font-size: %5$.1fpt; font-weight: normal; }
                h1 { font-weight: bold; }
                .fr .addressee, .fr .date, .fr .signature { margin-left: 55%%; }
                """,
                        look.margin(),
                        look.margin() + RESERVE,
                        Typeface.NAME,
                        Typeface.SUBSTITUTE,
                        look.size(),
                        look.leading())
                + Stream.of(Style.values())
                        .map(style -> ".%s { margin-bottom: %dpt; }\n"
                                .formatted(style.code(), LetterStyles.below(style, look)))
                        .collect(Collectors.joining());
    }

    private static void add(Xhtml page, Block block) {
        var element = page.add(
                page.body(),
                block.style() == Style.SUBJECT ? "h1" : "p",
                block.style().code());
        for (int i = 0; i < block.lines().size(); i++) {
            if (i > 0) {
                element.appendChild(page.document().createElement("br"));
            }
            page.add(element, block.lines().get(i));
        }
    }
}
