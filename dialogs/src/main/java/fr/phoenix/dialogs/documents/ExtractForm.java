package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.Extract.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An extract as two texts to store: its words ({@code text}), and all else ({@code layout}), one fact a line. Stored: a word of the form
 * never changes its meaning.
 */
public final class ExtractForm {

    public static final String TEXT = "text";
    public static final String LAYOUT = "layout";

    private ExtractForm() {}

    public static Map<String, String> write(Extract extract) {
        var layout = new ArrayList<String>();
        layout.add("columns " + extract.columns());
        extract.pages().forEach(page -> layout.add("page " + page.width() + " " + page.height()));
        extract.traits().stream().sorted().forEach(trait -> layout.add("trait " + trait));
        for (int i = 0; i < extract.lines().size(); i++) {
            int at = i;
            extract.lines().get(i).place().ifPresent(place -> layout.add("at " + at + " " + write(place)));
        }
        extract.hidden()
                .forEach(hidden -> layout.add("hidden " + hidden.way() + " " + hidden.page() + " " + hidden.text()));
        if (!extract.stream().equals(extract.lines().stream().map(Line::text).toList())) {
            extract.stream().forEach(line -> layout.add("stream " + line));
        }
        return Map.of(TEXT, extract.text(), LAYOUT, String.join("\n", layout));
    }

    private static String write(Place place) {
        return place.page() + " " + place.left() + " " + place.top() + " " + place.width() + " " + place.height() + " "
                + place.size() + " " + (place.bold() ? 1 : 0) + " " + place.column() + " " + place.origin();
    }

    /** What {@link #write} wrote. */
    public static Extract read(String text, String layout) {
        var facts = layout.lines()
                .map(line -> line.split(" ", 2))
                .filter(words -> words.length == 2)
                .collect(Collectors.groupingBy(
                        words -> words[0], Collectors.mapping(words -> words[1], Collectors.toList())));
        var texts = Arrays.asList(text.split("\n", -1));
        var places = places(facts.getOrDefault("at", List.of()));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(texts.get(i), Optional.ofNullable(places.get(i))));
        }
        return new Extract(
                all(facts, "page", ExtractForm::pageSize),
                lines,
                facts.getOrDefault("stream", texts),
                all(facts, "hidden", ExtractForm::hidden),
                Integer.parseInt(facts.getOrDefault("columns", List.of("1")).getFirst()),
                all(facts, "trait", Trait::valueOf).stream()
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class))));
    }

    private static <T> List<T> all(Map<String, List<String>> facts, String word, Function<String, T> reading) {
        return facts.getOrDefault(word, List.of()).stream().map(reading).toList();
    }

    private static Map<Integer, Place> places(List<String> facts) {
        var places = new HashMap<Integer, Place>();
        for (var fact : facts) {
            var words = fact.split(" ");
            var numbers = Arrays.stream(words, 0, words.length - 1)
                    .map(Integer::parseInt)
                    .toList();
            places.put(
                    numbers.get(0),
                    new Place(
                            numbers.get(1),
                            numbers.get(2),
                            numbers.get(3),
                            numbers.get(4),
                            numbers.get(5),
                            numbers.get(6),
                            numbers.get(7) == 1,
                            numbers.get(8),
                            Origin.valueOf(words[words.length - 1])));
        }
        return places;
    }

    private static PageSize pageSize(String fact) {
        var words = fact.split(" ");
        return new PageSize(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }

    private static Hidden hidden(String fact) {
        var words = fact.split(" ", 3);
        return new Hidden(Way.valueOf(words[0]), Integer.parseInt(words[1]), words.length > 2 ? words[2] : "");
    }
}
