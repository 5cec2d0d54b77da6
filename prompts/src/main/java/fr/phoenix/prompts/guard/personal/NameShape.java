package fr.phoenix.prompts.guard.personal;

import fr.phoenix.prompts.guard.personal.NameLexicon.Section;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How far a name goes that begins at a given place: "Sophie", "S. Durand", "Jean-Paul de la Tour", "Karim BENALI". */
record NameShape(NameLexicon lexicon) {

    /** Without a choice inside a repetition: on a word of thousands of letters that would overflow the stack. */
    private static final String REST = "\\p{L}*+(?:[-']\\p{L}++){0,6}";

    static final String CAPITAL = "\\p{Lu}" + REST;
    static final Pattern WORD = Pattern.compile("\\p{L}" + REST);

    private static final Pattern FIRST = Pattern.compile(
            "(?:(?:de [Ll]a|de|du|van der|van|von|ben|el|al) )?(\\p{Lu}\\.(?:-?\\p{Lu}\\.)?(?= ?\\p{Lu})|" + CAPITAL
                    + ")");
    private static final Pattern NEXT = Pattern.compile(
            " ?((?:(?:de la|de|du|des|le|la|el|al|ben|bin|van der|van|von|da|dos|di|del|Le|La|De|Du|El|Ben|Van|Von|Da) ){0,2}(?:[dD]')?)"
                    + "(\\p{Lu}\\.(?=\\s\\p{Lu})|" + CAPITAL + ")");
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_IN_CAPITALS = 4;

    /** The end of a name whose first word has a capital and is no other word. */
    OptionalInt capitalised(String text, int from) {
        var first = FIRST.matcher(text).region(from, text.length());
        if (!first.lookingAt() || !fits(first.group(1)) || isAcronym(first.group(1))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(surnames(text, first.end(), first.group(1).endsWith(".")));
    }

    /** The end of the surnames that follow a first name; {@code from} itself when none does. */
    int surnames(String text, int from) {
        return surnames(text, from, false);
    }

    private int surnames(String text, int from, boolean afterInitial) {
        int end = from;
        for (int words = 0; words < MOST_WORDS; words++) {
            var next = NEXT.matcher(text).region(end, text.length());
            boolean apart = end < text.length() && text.charAt(end) == ' ';
            if (!next.lookingAt() || !(apart || (afterInitial && words == 0)) || !fits(next.group(2))) {
                return end;
            }
            end = next.end();
        }
        return end;
    }

    private boolean fits(String word) {
        return !lexicon.has(Section.NEVER, word) && !beforeApostrophe(word);
    }

    /** "J'ai", "L'équipe", "Aujourd'hui": the word before the apostrophe is none of a name, but for O' and D'. */
    private static boolean beforeApostrophe(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 && !word.matches("[OD]'\\p{Lu}.*");
    }

    private static boolean isAcronym(String word) {
        return word.length() < SHORTEST_IN_CAPITALS
                && word.length() > 1
                && word.chars().allMatch(Character::isUpperCase);
    }
}
