package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.cv.reading.Contact;
import fr.phoenix.dialogs.cv.reading.Period;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.evidence.Claims;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people answer when asked for a fact of their CV, and whether it can be that fact. */
public final class FactAnswer {

    private static final int LONGEST = 600;
    private static final int LONGEST_TITLE = 80;
    private static final int LEAST_PROFILE = 5;
    private static final int LEAST_TOLD = 3;
    private static final Pattern DATE_ONLY =
            Pattern.compile("^(?:depuis|since|from|de|en|in)?\\s*[\\p{L}.]*\\s*(?:19|20)\\d\\d$");
    private static final Pattern ASKS = Pattern.compile(
            "\\?\\s*$|^(?:c'est quoi|pourquoi|comment|qu'est-ce|que veux|que voulez|quoi|what|why|how|which)\\b");
    private static final Pattern WISH = Pattern.compile(
            "\\b(?:aimerais|voudrais|souhaite|envie d|apprendre|apprendrai|interesse|would like|want to|learn|interested|not interested)");
    private static final Pattern PASS = Pattern.compile(
            "^(?:je )?pass(?:e|er)?$|^(?:suivante?|question suivante|next|skip|pass|bof|aucune?|rien|jamais(?: fait)?|never|not done)$"
                    + "|^(?:ah |euh |ben )?(?:je |j'en |j')?(?:ne |n'en )?(?:sais|connais|m'en souviens|me souviens|me rappelle|m'en rappelle)(?: vraiment)? (?:pas|plus)\\b"
                    + "|^(?:sais pas|aucune idee|pas fait|no idea)\\b|^i (?:don't|do not|can't|cannot) (?:know|remember|recall)\\b");
    private static final Pattern ENOUGH = Pattern.compile(
            "^(?:ca suffit|assez|j'en ai assez|stop les questions|plus de questions|c'est tout|enough|that's enough|no more questions|that's all)\\b");

    private FactAnswer() {}

    /** Whether somebody has nothing to answer; what hesitates is not done either: less is claimed. */
    public static boolean isPass(MissingFact fact, String text) {
        var bare = bare(text);
        boolean claims = fact.kind() == MissingFact.Kind.SKILL || fact.kind() == MissingFact.Kind.WORDS;
        return PASS.matcher(bare).find()
                || Denial.isWhole(text)
                || (claims && (WISH.matcher(bare).find() || hesitates(text)));
    }

    /** Part of it denies, and what is left is too short to tell what was done. */
    private static boolean hesitates(String text) {
        var affirmed = Denial.affirmed(text);
        int left = affirmed.stream().mapToInt(FactAnswer::words).sum();
        return left < words(text) - 1 && affirmed.stream().noneMatch(clause -> words(clause) >= LEAST_TOLD);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** Whether somebody wants no more questions. */
    public static boolean isEnough(String text) {
        return ENOUGH.matcher(bare(text)).find();
    }

    private static String bare(String text) {
        return Folded.of(text).replaceAll("[.!… ]+$", "").strip();
    }

    /** The answer as it goes into the CV, if it can be one. */
    public static Optional<String> of(MissingFact fact, String text) {
        var answer = text.strip();
        if (answer.isEmpty()
                || answer.length() > LONGEST
                || ASKS.matcher(bare(answer)).find()) {
            return Optional.empty();
        }
        return switch (fact.kind()) {
            case PHONE -> Contact.phone(answer);
            case MAIL -> Contact.mail(answer);
            case TITLE ->
                Optional.of(answer)
                        .filter(title -> title.length() <= LONGEST_TITLE && hasWord(title) && !PersonalItem.any(title));
            case DATES -> Optional.of(answer).filter(dates -> Period.in(dates).isPresent());
            case FIGURE ->
                Optional.of(answer)
                        .filter(figure -> !Claims.numbersOf(figure).isEmpty()
                                && !DATE_ONLY.matcher(Folded.of(figure)).find());
            case WORDS ->
                Optional.of(answer)
                        .filter(said ->
                                YesNo.read(said).filter(yes -> yes == YesNo.YES).isPresent());
            case PROFILE -> Optional.of(answer).filter(profile -> profile.split("\\s+").length >= LEAST_PROFILE);
            case DUTIES, SKILL, LEVEL -> Optional.of(answer).filter(FactAnswer::hasWord);
        };
    }

    private static boolean hasWord(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 2;
    }
}
