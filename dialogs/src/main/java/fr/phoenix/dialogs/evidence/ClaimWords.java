package fr.phoenix.dialogs.evidence;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code claims.txt}: by kind, the beginnings of words that claim something; and numbers in words. */
record ClaimWords(List<Pattern> stems, Map<String, String> numbers) {

    private static final String NUMBERS = "number";

    static ClaimWords load() {
        var numbers = new HashMap<String, String>();
        var stems = new LinkedHashSet<Pattern>();
        for (var line : WordList.named(ClaimWords.class, "claims.txt")) {
            for (var word : line.items()) {
                if (line.name().equals(NUMBERS)) {
                    var pair = word.split("=");
                    numbers.put(pair[0], pair[1]);
                } else {
                    stems.add(stem(word));
                }
            }
        }
        return new ClaimWords(List.copyOf(stems), Map.copyOf(numbers));
    }

    private static Pattern stem(String word) {
        return Pattern.compile("(?<![a-z])" + Pattern.quote(word) + (word.length() > 4 ? "[a-z]*" : "(?![a-z])"));
    }

    /** The claiming words of the sentence whose beginning the evidence does not have. */
    Set<String> beyond(String sentence, String said) {
        var folded = Folded.of(sentence);
        var known = Folded.of(said);
        return stems.stream()
                .filter(stem -> !stem.matcher(known).find())
                .flatMap(stem -> stem.matcher(folded).results().map(MatchResult::group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> numbers(String text) {
        var found = new LinkedHashSet<String>();
        for (var word : Folded.of(text).split("[^a-z]+")) {
            var number = numbers.get(word);
            if (number != null) {
                found.add(number);
            }
        }
        return found;
    }
}
