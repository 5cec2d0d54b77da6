package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.evidence.Claims;
import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Other words for a line of the CV, whoever proposed them: they are shown only if they say nothing that the line, its job and the person's
 * answer do not. Stricter than {@link Claims}: any word that bears meaning must begin like one of theirs, unless it is one of the neutral
 * words of {@code neutral.txt}.
 */
public final class OtherWords {

    private static final int LONGEST = 240;
    private static final Pattern BAD = Pattern.compile("[\\n\\r<>\\[\\]{}⟦⟧]|https?:|www\\.");
    /** Words that say that somebody helped, watched or began: without them the line would claim more. */
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:aid|assist|stag|observ|particip|contribu|appui|soutien|initiation|apprenti|decouverte|help|support|shadow|intern|trainee)\\p{L}*");

    private static final Pattern TOTAL = Pattern.compile(
            "\\b(?:tous|toutes|tout|toute|ensemble|entier\\p{L}*|seule?|all|every|entire|whole|sole\\p{L}*|plus de|more than|over)\\b");
    private static final Set<String> NEUTRAL = neutral();

    private OtherWords() {}

    /** Whether the words may be shown as another wording of the line. */
    public static boolean stand(String words, WeakLine line) {
        var evidence = line.evidence().toList();
        return !words.isBlank()
                && words.length() <= LONGEST
                && !BAD.matcher(words).find()
                && !Folded.of(words).equals(Folded.of(line.text()))
                && Claims.beyond(words, evidence).isEmpty()
                && Claims.numbersOf(words).containsAll(Claims.numbersOf(line.text()))
                && (!LIMITED.matcher(Folded.of(line.text())).find()
                        || LIMITED.matcher(Folded.of(words)).find())
                && (TOTAL.matcher(Folded.of(line.text())).find()
                        || !TOTAL.matcher(Folded.of(words)).find())
                && foreign(words, evidence).isEmpty();
    }

    /** The words that bear meaning and of which no form is in the evidence. */
    static Set<String> foreign(String words, List<String> evidence) {
        var known = WordForms.in(String.join(" ", evidence));
        return WordForms.in(words).stream()
                .filter(word -> !NEUTRAL.contains(word) && !WordForms.among(known, word))
                .collect(Collectors.toSet());
    }

    private static Set<String> neutral() {
        return WordList.lines(OtherWords.class, "neutral.txt").stream()
                .flatMap(line -> Pattern.compile("[, ]+").splitAsStream(line))
                .collect(Collectors.toSet());
    }
}
