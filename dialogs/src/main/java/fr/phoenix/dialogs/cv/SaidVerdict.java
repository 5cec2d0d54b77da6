package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.flow.YesNo;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody says about other words for a line: yes, no, all of them, or words of their own. What is neither is not guessed. */
final class SaidVerdict {

    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 9;
    private static final Pattern ALL =
            Pattern.compile("^(?:oui )?(?:tout(?:es)?|j accepte tout(?:es)?|(?:yes )?all(?: of them)?)(?: accepter)?$"
                    + "|^accepter? tout(?:es)?$|^accept all$|^tout accepter$");
    private static final Pattern BUT =
            Pattern.compile("\\b(?:mais|sauf|plutot|enleve|retire|change|but|except|instead|remove)\\b");
    private static final Pattern YES = Pattern.compile(
            "^(?:d accord|j accepte|accepter?|je prends|parfait|super|tres bien|c est mieux|mieux|la nouvelle|nouvelle|accept|better|sure|fine|great|take it)\\b");
    private static final Pattern NO = Pattern.compile(
            "^(?:je refuse|refuser?|je prefere l ancienne|je prefere la mienne|gard\\w*|je garde|l ancienne|ancienne|laisse\\w*|refuse|keep|leave)\\b");
    private static final Pattern INSTEAD = Pattern.compile(
            "^(?:plut[oô]t|[ée]cris|[ée]crivez|mets|mettez|je dirais|rather|write|put)\\s*[:,]?\\s+(?<words>\\S.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile("\\?\\s*$|^(?:pourquoi|why|comment|how|c est quoi)\\b");

    private SaidVerdict() {}

    /** {@link RepairSlots#ACCEPTED}, {@code REFUSED} or {@code ALL}; nothing for anything else. */
    static Optional<String> read(String text) {
        var plain = Spelling.plain(text);
        if (ALL.matcher(plain).find()) {
            return Optional.of(RepairSlots.ALL);
        }
        if (plain.split(" ").length > MOST_WORDS
                || BUT.matcher(plain).find()
                || ASKS.matcher(text.strip()).find()) {
            return Optional.empty();
        }
        if (declines(plain)) {
            return Optional.of(RepairSlots.REFUSED);
        }
        return agrees(plain) ? Optional.of(RepairSlots.ACCEPTED) : Optional.empty();
    }

    private static boolean agrees(String plain) {
        return YES.matcher(plain).find() || opens(plain, YesNo.YES);
    }

    private static boolean declines(String plain) {
        return NO.matcher(plain).find() || opens(plain, YesNo.NO);
    }

    private static boolean opens(String plain, YesNo with) {
        return YesNo.read(plain.split(" ")[0]).filter(said -> said == with).isPresent();
    }

    /** The person's own wording: said to be one, or of three words and more, one of which the line has too. */
    static Optional<String> own(String text, String line) {
        var instead = INSTEAD.matcher(text.strip());
        if (instead.matches()) {
            return Optional.of(instead.group("words"));
        }
        var plain = Spelling.plain(text);
        boolean speaks =
                ASKS.matcher(text.strip()).find() || BUT.matcher(plain).find() || agrees(plain) || declines(plain);
        var known = WordForms.in(line);
        boolean alike = WordForms.in(text).stream().anyMatch(word -> WordForms.among(known, word));
        return !speaks && alike && plain.split(" ").length >= LEAST_WORDS
                ? Optional.of(text.strip())
                : Optional.empty();
    }
}
