package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.CorrectMemory;
import fr.phoenix.dialogs.orchestration.Command.Forget;
import fr.phoenix.dialogs.orchestration.Command.Lot;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what somebody wants done with what is remembered of them: “oublie le 3”, “oublie mon permis”, “corrige le 3 : j’ai encadré 5
 * personnes”. Only the verbs “oublier” and “corriger”, as a whole message: “enlève la phrase” speaks of a text, not of a memory.
 */
final class MemoryWishes {

    private static final int LONGEST = 600;

    private static final Pattern FORGET = Pattern.compile(
            "(?iU)^\\s*(?:(?:non|oui|ok|alors|stp|svp|s['’]il te pla[iî]t|s['’]il vous pla[iî]t|please|peux[ -]tu|pouvez[ -]vous|tu peux|vous pouvez|can you|could you)[\\s,]+)*"
                    + "(?:oublie[rsz]?|forget(?: about)?)[\\s-]+(?<what>.+?)(?:[\\s,]+(?:stp|svp|s['’]il te pla[iî]t|s['’]il vous pla[iî]t|please))?[\\s.!?]*$");
    private static final String MARK =
            "(?:(?:le|la|les|l['’]|n[°º]s?|num[ée]ros?|numbers?|no\\.?|the|lignes?|lines?|points?)\\s*)";
    private static final Pattern NUMBERS =
            Pattern.compile("(?iU)^" + MARK + "*\\d{1,3}(?:\\s*(?:,|;|et|and|&)\\s*" + MARK + "*\\d{1,3})*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OF_CV = Pattern.compile(
            "(?iU)^(?:(?:tout )?ce qui (?:vient|est|sort) (?:de|dans) |(?:tout )?ce que dit |tout (?:de|sur|dans) |everything (?:that (?:is|comes) )?(?:from|in) |all (?:of|from) )?"
                    + "(?:mon|le|ce|my|the) (?:cv|resume|r[ée]sum[ée])$");
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?iU)^(?:tout|moi|everything|me|all)(?: (?:sur|de) moi| about me| of me| ce que (?:tu sais|vous savez|tu as retenu|vous avez retenu)(?: (?:sur|de) moi)?)?$");
    private static final Pattern CALLED = Pattern.compile(
            "(?iU)^(?:(?:mon|ma|mes|le fait que|le|la|les|que|ce que j['’]ai dit (?:sur|de)|my|the|that|what i said about) |l['’]|qu['’])(?<words>\\S.*)$");
    /** What is written or asked is not what is remembered. */
    private static final Pattern OF_A_TEXT = Pattern.compile(
            "(?iU)\\b(?:phrases?|paragraphes?|lettres?|questions?|versions?|mots?|sentences?|paragraphs?|letters?|words?|reste|rest)\\b");

    private static final Pattern CORRECT = Pattern.compile("(?iUs)^\\s*(?:corrige[rz]?|rectifie[rz]?|correct)\\s+"
            + MARK + "+(?<number>\\d{1,3})(?!\\d)\\s*(?:[:=,;–-]|par\\b|en\\b|to\\b|with\\b)?\\s*(?<value>.*?)\\s*$");

    private MemoryWishes() {}

    static Optional<Command> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var correct = CORRECT.matcher(text);
        if (correct.matches()) {
            return Optional.of(new CorrectMemory(Integer.parseInt(correct.group("number")), correct.group("value")));
        }
        var forget = FORGET.matcher(text);
        return forget.matches() ? lot(forget.group("what")).map(Forget::new) : Optional.empty();
    }

    private static Optional<Lot> lot(String what) {
        if (NUMBERS.matcher(what).matches()) {
            return Optional.of(new Lot.Numbered(NUMBER.matcher(what)
                    .results()
                    .map(match -> Integer.parseInt(match.group()))
                    .toList()));
        }
        if (OF_CV.matcher(what).matches()) {
            return Optional.of(new Lot.OfCv());
        }
        if (EVERYTHING.matcher(what).matches()) {
            return Optional.of(new Lot.Everything());
        }
        var called = CALLED.matcher(what);
        return called.matches() && !OF_A_TEXT.matcher(what).find()
                ? Optional.of(new Lot.Called(called.group("words")))
                : Optional.empty();
    }
}
