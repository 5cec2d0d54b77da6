package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.letter.writing.Purpose.Paragraph;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which sentence of a letter somebody means.
 *
 * @param paragraph from 1, of those that have sentences; -1 for the last; 0 when the whole letter is counted
 * @param number from 1 in reading order; negative from the end, -1 for the last
 */
public record Place(int paragraph, int number) {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("premiere?", 1),
            Map.entry("1(?:ere|re|er|st)", 1),
            Map.entry("first", 1),
            Map.entry("deuxieme|seconde?|2(?:eme|e|nde?)|second|dexieme|deuxiemme", 2),
            Map.entry("troisieme|3(?:eme|e|rd)|third|troisiemme", 3),
            Map.entry("quatrieme|4(?:eme|e|th)|fourth", 4),
            Map.entry("cinquieme|5(?:eme|e|th)|fifth", 5),
            Map.entry("sixieme|6(?:eme|e|th)|sixth", 6),
            Map.entry("septieme|7(?:eme|e|th)|seventh", 7),
            Map.entry("huitieme|8(?:eme|e|th)|eighth", 8),
            Map.entry("avant[- ]derniere?|last but one|second to last|penultimate", -2),
            Map.entry("(?<!avant[- ])dernie?re?s?|last(?! but)", -1));
    private static final Pattern PARAGRAPH = Pattern.compile("(\\S+) paragra\\w*|paragra\\w* (\\d+)");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:phras?e?s?|phraze|fraze|sentences?|lignes?|lines?|numero|no\\.?|n°)\\s*(?:numero|no\\.?|n°|number)?\\s*(\\d{1,2}(?:(?:\\s*(?:,|et|and|&)\\s*(?:la |the )?(?:phrase |sentence )?)\\d{1,2})*)");
    private static final Pattern BARE = Pattern.compile("\\b(?:la|the) (\\d{1,2})\\b(?! ?(?:eme|e|th)\\b)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** The places that the words name; empty when they name none. */
    static List<Place> in(String said) {
        var folded = Folded.of(said);
        int paragraph = 0;
        var paragraphs = PARAGRAPH.matcher(folded);
        var rest = folded;
        if (paragraphs.find()) {
            paragraph = paragraphs.group(2) == null
                    ? ordinals(paragraphs.group(1)).stream().findFirst().orElse(0)
                    : Integer.parseInt(paragraphs.group(2));
            rest = paragraphs.replaceFirst(" ");
        }
        var numbers = new ArrayList<Integer>(ordinals(rest));
        for (var pattern : List.of(NUMBERED, BARE)) {
            pattern.matcher(rest)
                    .results()
                    .flatMap(met -> DIGITS.matcher(met.group(1)).results())
                    .map(met -> Integer.valueOf(met.group()))
                    .forEach(numbers::add);
        }
        int in = paragraph;
        return numbers.stream().distinct().map(number -> new Place(in, number)).toList();
    }

    private static List<Integer> ordinals(String folded) {
        record At(int start, int number) {}
        var found = new ArrayList<At>();
        ORDINALS.forEach((words, number) -> Pattern.compile("\\b(?:" + words + ")\\b")
                .matcher(folded)
                .results()
                .forEach(met -> found.add(new At(met.start(), number))));
        return found.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .map(At::number)
                .toList();
    }

    /** The sentence of the letter, if it has so many. */
    public Optional<Sentence> in(Letter letter) {
        return paragraph == 0
                ? nth(letter.sentences(), number)
                : nth(paragraphs(letter), paragraph).flatMap(all -> nth(all, number));
    }

    private static List<List<Sentence>> paragraphs(Letter letter) {
        var all = new ArrayList<List<Sentence>>();
        for (var paragraph : Paragraph.values()) {
            var sentences = letter.sentences().stream()
                    .filter(sentence -> sentence.purpose().paragraph() == paragraph)
                    .toList();
            if (!sentences.isEmpty()) {
                all.add(sentences);
            }
        }
        return all;
    }

    private static <T> Optional<T> nth(List<T> all, int number) {
        int index = number > 0 ? number - 1 : all.size() + number;
        return number == 0 || index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
    }
}
