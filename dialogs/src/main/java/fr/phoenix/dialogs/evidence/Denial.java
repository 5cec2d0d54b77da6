package fr.phoenix.dialogs.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says that something was not done or is not known, in French or English. Errs on the side of denial: less is claimed. */
public final class Denial {

    private static final Pattern BEGINS = Pattern.compile(
            "(?iU)^\\s*(non\\b|rien\\b|nothing\\b|jamais\\b|pas (encore|vraiment|du tout|fait)\\b|aucun|je ne (l['’]ai|sais|connais|le sais)|je n['’](ai|en ai|y ai|avais)\\b|j['’](en |y )?ai (jamais|pas|aucune?|rien)\\b|je (l['’]|les |en )ai (jamais|pas)\\b|c['’]est pas\\b|ça m['’]est jamais arrivé|je sais pas"
                    + "|no\\b|nope\\b|never\\b|not (yet|really)\\b|none\\b|i (have|had) (not|never|no)\\b|i (haven|hadn|didn|don|can)['’]t\\b|i (do|did) not\\b)");
    private static final Pattern WITHIN = Pattern.compile(
            "(?iU)\\b(non|pas|jamais|aucune?|sans|ni|rien|not|never|no|without|neither|nor)\\b|n['’]t\\b");
    private static final Pattern CLAUSE_END = Pattern.compile(
            "(?iU)[.!?;,:]+(?=\\s|$)|\\n+|\\b(mais|par contre|en revanche|cependant|but|however|though)\\b");
    private static final int MOST_WORDS = 9;

    private Denial() {}

    /** Whether the answer is a denial and nothing else. */
    public static boolean isWhole(String answer) {
        return begins(answer)
                && answer.strip().split("\\s+").length <= MOST_WORDS
                && affirmed(answer).isEmpty();
    }

    /** Whether the answer begins by denying. */
    public static boolean begins(String answer) {
        return BEGINS.matcher(answer).find();
    }

    /** The clauses that deny nothing: only these can support a claim. */
    public static List<String> affirmed(String answer) {
        return Arrays.stream(CLAUSE_END.split(answer))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .filter(clause -> !WITHIN.matcher(clause).find()
                        && !BEGINS.matcher(clause).find())
                .collect(Collectors.toList());
    }
}
