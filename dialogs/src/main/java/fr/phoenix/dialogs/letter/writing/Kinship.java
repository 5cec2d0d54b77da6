package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two words say the same: forms of one word, or of one line of {@code synonyms.txt}. A trade is not said by its thing:
 * “caisse” follows from “caissière”, “comptable” not from “compter”.
 */
final class Kinship {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");
    private static final Pattern AGENT = Pattern.compile(
            ".*(?:iste|istes|ien|ienne|iens|iennes|able|ables|ier|iers|iere|ieres|eur|eurs|eure|eures|euse|euses|trice|trices|aire|aires|er|ers|ant|ante|antes|ants|yst|ysts|ist|ists|ian|ians)");
    private static final Map<String, Set<Integer>> GROUPS = new HashMap<>();
    private static final Map<String, Set<Integer>> BEGINNINGS = new HashMap<>();

    static {
        int number = 0;
        for (var line : WordList.lines(Kinship.class, "synonyms.txt")) {
            for (var word : line.split("[, ]+")) {
                var into = word.endsWith("*") ? BEGINNINGS : GROUPS;
                into.computeIfAbsent(word.replace("*", ""), none -> new HashSet<>())
                        .add(number);
            }
            number++;
        }
    }

    private Kinship() {}

    /** The distinct words of a text, folded. */
    static Set<String> words(String text) {
        return WORD.matcher(Folded.of(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean says(Set<String> known, String word) {
        if (known.contains(word)) {
            return true;
        }
        var groups = groups(word);
        return known.stream()
                .anyMatch(other -> alike(other, word)
                        || ((!isAgent(word) || isAgent(other) || isVerb(word))
                                && groups(other).stream().anyMatch(groups::contains)));
    }

    private static Set<Integer> groups(String word) {
        var found = new HashSet<>(GROUPS.getOrDefault(word, Set.of()));
        for (int end = 3; end <= word.length(); end++) {
            found.addAll(BEGINNINGS.getOrDefault(word.substring(0, end), Set.of()));
        }
        return found;
    }

    /** Forms of one word, as far as letters tell. */
    static boolean alike(String known, String word) {
        int shorter = Math.min(known.length(), word.length());
        int common = 0;
        while (common < shorter && known.charAt(common) == word.charAt(common)) {
            common++;
        }
        if (shorter < 4) {
            return shorter >= 3
                    && common == shorter
                    && Math.abs(known.length() - word.length()) <= 1
                    && (known.endsWith("s") || word.endsWith("s") || known.endsWith("e") || word.endsWith("e"));
        }
        int least = Math.max(4, shorter - 2);
        if (common < least || Math.max(known.length(), word.length()) - common > 6) {
            return false;
        }
        return !isAgent(word) || isAgent(known) || verbOf(known, word);
    }

    private static boolean isAgent(String word) {
        return word.length() > 5 && AGENT.matcher(word).matches();
    }

    /** An infinitive in -er looks like a trade; what it is made of is a verb's form. */
    private static boolean verbOf(String known, String word) {
        return isVerb(word) && known.length() + 3 >= word.length();
    }

    private static boolean isVerb(String word) {
        return (word.endsWith("er") && !word.endsWith("ier")) || word.endsWith("ant");
    }
}
