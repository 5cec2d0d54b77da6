package fr.phoenix.dialogs.safety;

import java.util.regex.Pattern;

/**
 * Whether what follows is denied: “pas l’intention de”, “never thought of”. Reaches over the words that may stand between a negation and what it
 * denies, never over a pause; “je n’arrête pas de penser à” denies nothing.
 */
final class Negation {

    private static final Vocabulary WORDS = new Vocabulary("negation.txt");
    private static final Pattern DENIED = WORDS.pattern("denied");
    private static final Pattern DENIED_AFTER = WORDS.pattern("denied after");
    private static final Pattern AFFIRMED = WORDS.pattern("affirmed");

    private static final Pattern SUBJECT = WORDS.pattern("subject");
    private static final Pattern END_OF_A_CLAUSE = Pattern.compile("(?<!\\S)(?:pas|plus|not)$");

    /** The longest denial looked at, in characters before what it denies. */
    private static final int REACH = 90;

    private Negation() {}

    /** Whether {@code sentence} denies what it says from {@code start} to {@code end}. */
    static boolean denies(String sentence, int start, int end) {
        if (DENIED_AFTER.matcher(sentence.substring(end).stripLeading()).lookingAt()) {
            return true;
        }
        var before = sentence.substring(Math.max(0, start - REACH), start).stripTrailing();
        return DENIED.matcher(before).find()
                && !AFFIRMED.matcher(before).find()
                && !isNewClause(before, sentence.substring(start, end));
    }

    /** “quand ça va pas je me coupe”: what begins with its subject is not denied by the clause before. */
    private static boolean isNewClause(String before, String said) {
        return SUBJECT.matcher(said).lookingAt()
                && END_OF_A_CLAUSE.matcher(before).find();
    }
}
