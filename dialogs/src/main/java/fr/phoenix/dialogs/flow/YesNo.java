package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A yes or a no in its many forms and slips (“ouii”, “ouais”, “nn”, “not really”), when it is the whole message. Means something only where a
 * question can be answered with it; what hesitates is neither.
 */
public enum YesNo {
    YES,
    NO;

    private static final int MOST_OPENING = 5;
    private static final Set<String> GOING_ON = Set.of(
            "on continue", "continue", "continuer", "je continue", "continuons", "go on", "keep going", "let s go on");

    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");
    private static final Map<String, YesNo> SPELLINGS = load();

    public static Optional<YesNo> read(String text) {
        var plain = Spelling.plain(text);
        return Optional.ofNullable(SPELLINGS.getOrDefault(
                plain, SPELLINGS.get(DRAWN_OUT.matcher(plain).replaceAll("$1"))));
    }

    /** Also when more words follow it, of five at most: “non, on continue”, “oui stp”. */
    public static Optional<YesNo> opening(String text) {
        var whole = read(text);
        var plain = Spelling.plain(text);
        var words = plain.split(" ");
        return whole.isPresent() || words.length > MOST_OPENING
                ? whole
                : read(words[0]).or(() -> GOING_ON.contains(plain) ? Optional.of(NO) : Optional.empty());
    }

    private static Map<String, YesNo> load() {
        var spellings = new HashMap<String, YesNo>();
        for (var line : WordList.named(YesNo.class, "yes-no.txt")) {
            line.items().forEach(spelling -> spellings.put(spelling, line.name().equals("yes") ? YES : NO));
        }
        return spellings;
    }
}
