package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.PlainText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a part of a DOCX in document order: paragraphs, tables, and the text boxes anchored in them, which are read after the
 * paragraph they hang on; of the copies that Word writes for old readers only one is read, and nothing that was deleted.
 */
final class WordText {

    private static final int MOST_COLUMNS = 9;

    /** Tables and boxes in each other, deeper than any editor lets a person nest them by hand. */
    private static final int DEEPEST = 40;

    private final WordStyles styles;
    private final WordPage page;
    private final HiddenText hidden;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> stream = new ArrayList<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private int columns = 1;

    WordText(WordStyles styles, WordPage page, HiddenText hidden) {
        this.styles = styles;
        this.page = page;
        this.hidden = hidden;
    }

    List<Line> lines() {
        return lines;
    }

    /** Paragraphs and cells of the document itself, without text boxes, headers and footers: what the simplest programs take. */
    List<String> stream() {
        return stream;
    }

    Set<Trait> traits() {
        return traits;
    }

    int columns() {
        return columns;
    }

    void read(Element part, Origin origin) {
        var area = page.area();
        read(part, new WordPage.Area(area.left(), area.width(), 0, origin), false, 0);
        part();
    }

    /** The next line begins a paragraph of its own. */
    private void part() {
        if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
            lines.add(new Line("", Optional.empty()));
        }
    }

    private void read(Node parent, WordPage.Area area, boolean shaded, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(Problem.TOO_HEAVY);
        }
        for (var element : WordParts.children(parent)) {
            if (WordParts.is(element, "p")) {
                paragraph(element, area, shaded, depth);
            } else if (WordParts.is(element, "tbl")) {
                traits.add(Trait.TABLES);
                table(element, area, shaded, depth);
            } else if (!isLeftOut(element)) {
                read(element, area, shaded, depth + 1);
            }
        }
    }

    private static boolean isLeftOut(Node element) {
        return "Fallback".equals(element.getLocalName())
                || WordParts.is(element, "del")
                || WordParts.is(element, "moveFrom")
                || WordParts.is(element, "sectPr")
                || WordParts.is(element, "sdtPr");
    }

    private void paragraph(Element paragraph, WordPage.Area area, boolean shaded, int depth) {
        var words = new WordParagraph(styles, hidden, page.number(), paragraph, shaded);
        if (words.startsPage()) {
            page.nextPage();
        }
        boolean said = false;
        for (var line : words.lines()) {
            var text = SpacedLetters.closed(PlainText.of(line).replace('\n', ' '));
            if (text.isEmpty()) {
                continue;
            }
            hidden.zeroWidth(page.number(), line);
            var full = !said && words.listed() ? "• " + text : text;
            lines.add(new Line(full, Optional.of(page.line(area, full.length(), words.size(), words.bold()))));
            if (area.origin() == Origin.BODY || area.origin() == Origin.TABLE) {
                stream.add(text);
            }
            said = true;
        }
        if (!said && words.boxes().isEmpty()) {
            page.gap(words.size());
            part();
        }
        words.boxes().forEach(box -> box(box, area, depth));
        if (words.endsPage()) {
            page.nextPage();
        }
    }

    private void box(WordParagraph.Box box, WordPage.Area area, int depth) {
        traits.add(Trait.TEXT_BOXES);
        var origin = area.origin() == Origin.BODY || area.origin() == Origin.TABLE ? Origin.TEXT_BOX : area.origin();
        part();
        read(
                box.content(),
                new WordPage.Area(box.left().orElse(area.left()), box.width().orElse(area.width()), 0, origin),
                true,
                depth + 1);
        part();
    }

    private void table(Element table, WordPage.Area area, boolean shaded, int depth) {
        boolean styled = WordParts.child(table, "tblPr")
                .flatMap(properties -> WordParts.value(properties, "tblStyle", "val"))
                .isPresent();
        part();
        for (var row : rows(table, 0)) {
            row(cells(row, 0), area, shaded || styled, depth);
        }
        part();
    }

    private static List<Element> rows(Node parent, int depth) {
        return inside(parent, "tr", depth);
    }

    private static List<Element> cells(Node parent, int depth) {
        return inside(parent, "tc", depth);
    }

    /** Also those in content controls. */
    private static List<Element> inside(Node parent, String name, int depth) {
        var found = new ArrayList<Element>();
        for (var element : WordParts.children(parent)) {
            if (WordParts.is(element, name)) {
                found.add(element);
            } else if (depth < DEEPEST && (WordParts.is(element, "sdt") || WordParts.is(element, "sdtContent"))) {
                found.addAll(inside(element, name, depth + 1));
            }
        }
        return found;
    }

    /** A row of short cells is one line; a row that lays out a page is read cell by cell, side by side. */
    private void row(List<Element> cells, WordPage.Area area, boolean shaded, int depth) {
        var origin = area.origin() == Origin.BODY ? Origin.TABLE : area.origin();
        if (cells.stream().allMatch(WordText::isShort)) {
            line(cells, new WordPage.Area(area.left(), area.width(), area.column(), origin), shaded);
            return;
        }
        int startPage = page.number();
        double startTop = page.top();
        double left = area.left();
        int column = area.column();
        double all = Math.max(cells.stream().mapToDouble(WordText::width).sum(), 1);
        for (var cell : cells) {
            double share = cells.size() == 1 ? 1 : width(cell) / all;
            int before = lines.size();
            page.backTo(startPage, startTop);
            read(
                    cell,
                    new WordPage.Area(left, share * area.width(), column, origin),
                    shaded || isShaded(cell),
                    depth + 1);
            left += share * area.width();
            if (lines.size() > before) {
                column++;
                part();
            }
        }
        columns = Math.clamp(column - (long) area.column(), columns, MOST_COLUMNS);
        page.belowAll();
    }

    private void line(List<Element> cells, WordPage.Area area, boolean shaded) {
        var texts = new ArrayList<String>();
        double size = 0;
        boolean bold = !cells.isEmpty();
        for (var cell : cells) {
            var paragraph = WordParts.child(cell, "p");
            if (paragraph.isPresent()) {
                var words = new WordParagraph(styles, hidden, page.number(), paragraph.get(), shaded || isShaded(cell));
                var text = PlainText.of(String.join(" ", words.lines()));
                if (!text.isEmpty()) {
                    texts.add(words.listed() ? "• " + text : text);
                    size = Math.max(size, words.size());
                    bold &= words.bold();
                    stream.add(text);
                }
            }
        }
        if (!texts.isEmpty()) {
            var text = String.join("  ", texts);
            lines.add(new Line(text, Optional.of(page.line(area, text.length(), size, bold))));
        }
    }

    private static boolean isShort(Element cell) {
        var content = WordParts.children(cell).stream()
                .filter(element -> !WordParts.is(element, "tcPr"))
                .toList();
        return content.size() == 1
                && WordParts.is(content.getFirst(), "p")
                && content.getFirst()
                                .getElementsByTagNameNS(WordParts.WORD, "br")
                                .getLength()
                        == 0
                && content.getFirst()
                                .getElementsByTagNameNS(WordParts.WORD, "txbxContent")
                                .getLength()
                        == 0;
    }

    private static boolean isShaded(Element cell) {
        return WordParts.child(cell, "tcPr").flatMap(WordStyles::shade).isPresent();
    }

    private static double width(Element cell) {
        return WordParts.child(cell, "tcPr")
                .flatMap(properties -> WordParts.number(properties, "tcW", "w"))
                .filter(width -> width > 0)
                .orElse(1_000);
    }
}
