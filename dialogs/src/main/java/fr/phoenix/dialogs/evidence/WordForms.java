package fr.phoenix.dialogs.evidence;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of four letters and more, and whether two are likely forms of one: “accueil” and “accueillir”, “client” and “clients”. */
public final class WordForms {

    private static final int LEAST = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private WordForms() {}

    /** The distinct words of the text, folded. */
    public static Set<String> in(String text) {
        return WORD.matcher(Folded.of(text)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether a form of the word is among the others: all but the last two letters of the shorter are alike, four at least. */
    public static boolean among(Set<String> others, String word) {
        return others.stream().anyMatch(other -> alike(other, word));
    }

    private static boolean alike(String one, String other) {
        int alike = Math.max(LEAST, Math.min(one.length(), other.length()) - 2);
        return one.length() >= alike && other.length() >= alike && one.regionMatches(0, other, 0, alike);
    }
}
