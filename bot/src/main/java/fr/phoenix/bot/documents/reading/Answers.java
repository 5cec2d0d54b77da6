package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.Extract.Way;
import fr.phoenix.dialogs.documents.PlainText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a child's answer, which {@link AnswerWriter} wrote, or something hostile in its place: every size, range and name is checked, every
 * line normalised again. Whatever does not fit is no reading.
 */
final class Answers {

    /** The longest answer read from a child, in bytes. */
    static final int MOST_BYTES = 2_000_000;

    /** The longest text taken from a file, in UTF-16 units: some forty dense pages. */
    static final int MOST_TEXT = 100_000;

    static final int MOST_PAGES = 40;
    static final int MOST_LINES = 5_000;
    static final int MOST_HIDDEN = 50;
    static final int MOST_EXCERPT = 200;
    static final int MOST_COLUMNS = 9;

    /** No page, box or type (in tenths of a point) is larger: the PDF format's own limit is 14,400 points. */
    static final int MOST_POINTS = 20_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    static Optional<Reading> decode(byte[] answer) {
        if (answer.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            var root = JSON.readTree(answer);
            return root.has("problem")
                    ? problem(root.path("problem").stringValue()).map(Reading.Illegible::new)
                    : Optional.of(new Reading.Legible(extract(root)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Problem> problem(String code) {
        return Stream.of(Problem.values())
                .filter(problem -> problem.code().equals(code))
                .findFirst();
    }

    private static Extract extract(JsonNode root) {
        var pages = list(
                root.path("pages"),
                MOST_PAGES,
                page -> new PageSize(number(page, 0, 1, MOST_POINTS), number(page, 1, 1, MOST_POINTS)));
        var lines = list(root.path("lines"), MOST_LINES, line -> line(line, pages.size()));
        var stream = list(root.path("stream"), MOST_LINES, line -> text(line, MOST_TEXT));
        check(lines.stream().anyMatch(line -> !line.text().isEmpty()));
        check(lines.stream().mapToInt(line -> line.text().length() + 1).sum() <= MOST_TEXT + 1);
        check(stream.stream().mapToInt(line -> line.length() + 1).sum() <= MOST_TEXT + 1);
        return new Extract(
                pages,
                lines,
                stream,
                list(root.path("hidden"), MOST_HIDDEN, hidden -> hidden(hidden, pages.size())),
                number(root.path("columns"), 1, MOST_COLUMNS),
                traits(list(root.path("traits"), Trait.values().length, trait -> Trait.valueOf(trait.stringValue()))));
    }

    private static Set<Trait> traits(List<Trait> traits) {
        var set = EnumSet.noneOf(Trait.class);
        set.addAll(traits);
        return set;
    }

    private static Line line(JsonNode line, int pages) {
        var text = text(line.path("text"), MOST_TEXT);
        check(text.isEmpty() == !line.has("at"));
        return new Line(text, text.isEmpty() ? Optional.empty() : Optional.of(place(line.path("at"), pages)));
    }

    private static Place place(JsonNode at, int pages) {
        check(at.size() == 9);
        return new Place(
                number(at, 0, 1, pages),
                number(at, 1, 0, MOST_POINTS),
                number(at, 2, 0, MOST_POINTS),
                number(at, 3, 0, MOST_POINTS),
                number(at, 4, 0, MOST_POINTS),
                number(at, 5, 0, MOST_POINTS),
                number(at, 6, 0, 1) == 1,
                number(at, 7, 0, MOST_COLUMNS - 1),
                Origin.valueOf(at.path(8).stringValue()));
    }

    private static Hidden hidden(JsonNode hidden, int pages) {
        return new Hidden(
                Way.valueOf(hidden.path(0).stringValue()),
                number(hidden, 1, 1, pages),
                text(hidden.path(2), MOST_EXCERPT));
    }

    private static String text(JsonNode node, int most) {
        var text = PlainText.of(node.stringValue());
        check(text.length() <= most && text.indexOf('\n') < 0);
        return text;
    }

    private static <T> List<T> list(JsonNode array, int most, Function<JsonNode, T> reading) {
        check(array.isArray() && array.size() <= most);
        var list = new ArrayList<T>(array.size());
        array.forEach(element -> list.add(reading.apply(element)));
        return list;
    }

    private static int number(JsonNode array, int index, int least, int most) {
        return number(array.path(index), least, most);
    }

    private static int number(JsonNode node, int least, int most) {
        check(node.isInt());
        int number = node.intValue();
        check(number >= least && number <= most);
        return number;
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("an answer that does not keep to the form");
        }
    }
}
