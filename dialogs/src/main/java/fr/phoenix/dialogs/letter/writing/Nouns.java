package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.WordList;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * French nouns at the head of a phrase and the article they take: our own list, then endings that hardly ever err. What neither knows gets no
 * article, and whoever asked finds another way to say it.
 */
final class Nouns {

    private static final Map<String, Noun> KNOWN = known();
    private static final Set<String> PLURALS = Set.copyOf(WordList.lines(Nouns.class, "nouns_fr.txt").stream()
            .filter(line -> line.startsWith("p: "))
            .flatMap(line -> Arrays.stream(line.substring(3).split(", ")))
            .toList());
    private static final Set<String> ACTS = new HashSet<>();
    private static final Set<String> NO_ACTS = new HashSet<>();
    private static final Pattern FEMININE =
            Pattern.compile("\\p{L}{2,}(?:tion|sion|xion|ité|ance|ence|ture|ise|ette|itude|aison|erie|logie)");
    private static final Pattern MASCULINE = Pattern.compile("\\p{L}{3,}(?:ment|isme|oir|iciel|riat)|\\p{L}{4,}age");
    private static final Pattern ACT = Pattern.compile("\\p{L}{3,}(?:tion|sion|ment|age)");
    private static final Pattern FEMININE_FIRST = Pattern.compile(
            "(?:bonnes?|premières?|grandes?|excellentes?|réelles?|fortes?|parfaites?|nouvelles?|petites?|certaines?|belles?)");
    private static final Pattern MASCULINE_FIRST = Pattern.compile(
            "(?:bons?|premiers?|grands?|excellents?|réels?|forts?|parfaits?|nouveaux?|petits?|certains?|beaux?)");
    private static final Pattern ANY_FIRST = Pattern.compile("(?:solides?|véritables?|vrais?|vraies?)");

    static {
        for (var line : WordList.lines(Nouns.class, "acts_fr.txt")) {
            boolean no = line.startsWith("no:");
            (no ? NO_ACTS : ACTS)
                    .addAll(Arrays.asList(line.replaceFirst("^no:\\s*", "").split(", ")));
        }
    }

    private Nouns() {}

    /** What kind of article a noun takes. */
    record Noun(boolean feminine, boolean indefinite) {}

    private static Map<String, Noun> known() {
        var all = new HashMap<String, Noun>();
        for (var line : WordList.lines(Nouns.class, "nouns_fr.txt")) {
            var parts = line.split(": ", 2);
            if (parts[0].equals("p")) {
                continue;
            }
            var noun = new Noun(parts[0].endsWith("f"), parts[0].startsWith("un "));
            for (var word : parts[1].split(", ")) {
                all.put(word, noun);
            }
        }
        return Map.copyOf(all);
    }

    /** The phrase with its article, small first letter; empty when its head is not known. */
    static Optional<String> the(String phrase) {
        var inside = inside(phrase);
        var first = firstWord(inside).toLowerCase(Locale.FRENCH);
        if (PLURALS.contains(first)) {
            return Optional.of("les " + inside);
        }
        if (MASCULINE_FIRST.matcher(first).matches()
                || FEMININE_FIRST.matcher(first).matches()) {
            boolean feminine = FEMININE_FIRST.matcher(first).matches();
            return first.endsWith("s") || first.endsWith("x")
                    ? Optional.of(Language.FR.join("de", inside))
                    : Optional.of((feminine ? "une " : "un ") + inside);
        }
        if (ANY_FIRST.matcher(first).matches()) {
            var rest = inside.substring(first.length()).strip();
            return noun(firstWord(rest))
                    .map(noun -> first.endsWith("s")
                            ? Language.FR.join("de", inside)
                            : (noun.feminine() ? "une " : "un ") + inside);
        }
        return noun(first)
                .map(noun -> withArticle(inside, noun, false))
                .or(() -> noun(singular(first))
                        .filter(noun -> !singular(first).equals(first))
                        .map(noun -> withArticle(inside, noun, true)));
    }

    private static String withArticle(String phrase, Noun noun, boolean plural) {
        if (plural) {
            return (noun.indefinite() ? "des " : "les ") + phrase;
        }
        if (noun.indefinite()) {
            return (noun.feminine() ? "une " : "un ") + phrase;
        }
        return Language.FR.join(noun.feminine() ? "la" : "le", phrase);
    }

    /** Whether it names something that one does. */
    static boolean isAct(String phrase) {
        var first = firstWord(inside(phrase)).toLowerCase(Locale.FRENCH);
        var one = singular(first);
        return ACTS.contains(first)
                || ACTS.contains(one)
                || (ACT.matcher(one).matches() && !NO_ACTS.contains(one) && !NO_ACTS.contains(first));
    }

    /** Whether the first word of the phrase is a noun that is known here. */
    static boolean known(String phrase) {
        return the(phrase).isPresent();
    }

    /** Whether our list has the first word. */
    static boolean isListed(String phrase) {
        return KNOWN.containsKey(firstWord(phrase).toLowerCase(Locale.FRENCH));
    }

    static Optional<Noun> noun(String word) {
        var listed = KNOWN.get(word);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (!Spelling.knows(word, Language.FR)) {
            return Optional.empty();
        }
        return FEMININE.matcher(word).matches()
                ? Optional.of(new Noun(true, false))
                : MASCULINE.matcher(word).matches() ? Optional.of(new Noun(false, false)) : Optional.empty();
    }

    private static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    static String firstWord(String phrase) {
        return phrase.split("[\\s,;:(/]", 2)[0];
    }

    /** As it stands inside a sentence: a small first letter, but for names and initials. */
    static String inside(String phrase) {
        var text = phrase.strip();
        if (text.length() < 2 || !Character.isUpperCase(text.charAt(0))) {
            return text;
        }
        var first = text.split("[\\s,;:(/’'-]", 2)[0];
        var small = first.toLowerCase(Locale.FRENCH);
        boolean initials = first.length() > 1 && first.equals(first.toUpperCase(Locale.FRENCH));
        boolean elided = first.length() == 1;
        boolean listed = KNOWN.containsKey(small) || KNOWN.containsKey(singular(small));
        return elided || (listed && !initials) || (!initials && !isName(text, first, small))
                ? text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1)
                : text;
    }

    private static boolean isName(String text, String first, String small) {
        return !Spelling.knows(small, Language.FR)
                || Skills.named(text).stream()
                        .filter(named -> text.startsWith(named.words()))
                        .anyMatch(named -> named.skill().french().startsWith(first));
    }
}
