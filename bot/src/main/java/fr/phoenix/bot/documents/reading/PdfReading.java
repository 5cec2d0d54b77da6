package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** What a PDF says, as its layout means it, at most {@link Answers#MOST_PAGES} pages. */
final class PdfReading {

    private static final int LEAST_TABLE_ROWS = 4;

    private final HiddenText hidden = new HiddenText();
    private final Furniture furniture = new Furniture();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<Line> lines = new ArrayList<>();
    private final List<String> stream = new ArrayList<>();
    private int columns = 1;
    private int tableRows;

    private PdfReading() {}

    static Extract read(byte[] content) throws IOException {
        FontMappers.set(Fonts.BUNDLED);
        try (var document = Loader.loadPDF(content)) {
            ActiveContent.check(document.getDocument());
            if (document.getNumberOfPages() > Answers.MOST_PAGES) {
                throw new Unreadable(Problem.TOO_HEAVY);
            }
            var reading = new PdfReading();
            return reading.read(PageScan.of(document, reading.hidden));
        }
    }

    private Extract read(List<ScannedPage> scanned) {
        var all = scanned.stream()
                .flatMap(page -> page.glyphs().values().stream())
                .flatMap(List::stream)
                .toList();
        boolean garbled = Icons.garbled(all);
        var pages = scanned.stream().map(page -> sides(page, garbled)).toList();
        pages.forEach(sides -> sides.forEach(side -> {
            if (side.turn().direction() == 0) {
                furniture.note(side.page().number(), side.page().height(), side.fragments());
            }
        }));
        pages.forEach(sides -> sides.forEach(this::read));
        if (tableRows >= LEAST_TABLE_ROWS) {
            traits.add(Trait.TABLES);
        }
        var hyphens = new Hyphens(lines);
        var joined = hyphens.join(lines);
        if (hyphens.joined()) {
            traits.add(Trait.HYPHENS);
        }
        return new Extract(
                scanned.stream().map(ScannedPage::size).toList(),
                joined,
                stream,
                hidden.found(),
                Math.min(columns, Answers.MOST_COLUMNS),
                traits);
    }

    /** The text of a page by its directions, the upright one first. */
    private List<Side> sides(ScannedPage page, boolean garbled) {
        if (page.hasPicture()) {
            traits.add(Trait.PICTURES);
        }
        if (page.hasPortrait()) {
            traits.add(Trait.PORTRAIT);
        }
        var sides = new ArrayList<Side>();
        page.glyphs().forEach((direction, glyphs) -> {
            var accented = Accents.joined(glyphs);
            var readable = garbled ? accented : Icons.replaced(accented);
            StreamOrder.of(readable).stream()
                    .map(PlainText::of)
                    .filter(line -> !line.isEmpty())
                    .forEach(stream::add);
            sides.add(new Side(page, new Turn(direction, page.width(), page.height()), Fragments.of(readable)));
        });
        return sides;
    }

    private record Side(ScannedPage page, Turn turn, List<Fragment> fragments) {}

    private void read(Side side) {
        if (side.fragments().isEmpty()) {
            return;
        }
        if (side.turn().direction() != 0) {
            traits.add(Trait.ROTATED_TEXT);
            read(side, side.fragments(), Origin.BODY);
            return;
        }
        for (var origin : List.of(Origin.HEADER, Origin.BODY, Origin.FOOTER)) {
            var part = side.fragments().stream()
                    .filter(fragment -> furniture.origin(side.page().height(), fragment) == origin)
                    .toList();
            if (origin != Origin.BODY && !part.isEmpty()) {
                traits.add(Trait.PAGE_HEADER);
            }
            read(side, part, origin);
        }
    }

    private void read(Side side, List<Fragment> fragments, Origin origin) {
        var layout = Layout.of(fragments);
        columns = Math.max(columns, layout.columns());
        for (var row : layout.rows()) {
            tableRows += row.isTabular() ? 1 : 0;
            add(side, row, row.isTabular() && origin == Origin.BODY ? Origin.TABLE : origin);
        }
    }

    private void add(Side side, Row row, Origin origin) {
        int page = side.page().number();
        hidden.zeroWidth(page, row.text());
        var text = PlainText.of(row.text()).replace('\n', ' ');
        if (text.isEmpty()) {
            return;
        }
        if (row.begins() && !lines.isEmpty()) {
            lines.add(new Line("", Optional.empty()));
        }
        lines.add(new Line(text, Optional.of(side.turn().place(page, row, origin))));
    }

    /** Made at first use, which is in the warm-up. */
    private static final class Fonts {
        static final BundledFont BUNDLED = new BundledFont();
    }
}
