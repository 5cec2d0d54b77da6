package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What people answer when asked for a fact of their CV, and whether it can be that fact. */
public final class FactAnswer {

    private static final int LONGEST = 600;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,190}\\.\\p{L}{2,24}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d][\\d .()-]{7,22}\\d");
    private static final Pattern FIGURE = Pattern.compile(
            "\\d|\\b(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|dizaine|douzaine|quinzaine"
                    + "|vingtaine|trentaine|centaine|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred|thousand|dozen)s?\\b");
    private static final Set<String> PASS = Set.of(
            "passer",
            "passe",
            "je passe",
            "je ne sais pas",
            "je sais pas",
            "sais pas",
            "aucune idee",
            "aucun",
            "pas fait",
            "je ne l'ai pas fait",
            "je l'ai pas fait",
            "jamais",
            "jamais fait",
            "non pas du tout",
            "suivant",
            "suivante",
            "question suivante",
            "skip",
            "pass",
            "next",
            "i don't know",
            "don't know",
            "no idea",
            "never",
            "i haven't",
            "not done",
            "i have not done it");
    private static final Set<String> ENOUGH = Set.of(
            "ca suffit",
            "assez",
            "j'en ai assez",
            "stop les questions",
            "plus de questions",
            "c'est tout",
            "enough",
            "that's enough",
            "no more questions",
            "that's all");

    private FactAnswer() {}

    /** Whether somebody has nothing to answer. */
    public static boolean isPass(String text) {
        return PASS.contains(bare(text));
    }

    /** Whether somebody wants no more questions. */
    public static boolean isEnough(String text) {
        return ENOUGH.contains(bare(text));
    }

    private static String bare(String text) {
        return Folded.of(text).replaceAll("[.!… ]+$", "").strip();
    }

    /** The answer as it goes into the CV, if it can be one. */
    public static Optional<String> of(MissingFact fact, String text) {
        var answer = text.strip();
        if (answer.isEmpty() || answer.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (fact.kind()) {
            case PHONE ->
                first(PHONE, answer).filter(phone -> phone.replaceAll("\\D", "").length() >= 9);
            case MAIL -> first(MAIL, answer);
            case TITLE -> Optional.of(answer).filter(title -> title.length() <= LONGEST_TITLE && hasWord(title));
            case DATES ->
                Optional.of(answer).filter(dates -> SpokenPeriod.read(dates).isPresent());
            case FIGURE ->
                Optional.of(answer)
                        .filter(figure -> FIGURE.matcher(Folded.of(figure)).find());
            case WORDS ->
                Optional.of(answer)
                        .filter(said ->
                                YesNo.read(said).filter(yes -> yes == YesNo.YES).isPresent());
            case DUTIES, SKILL, PROFILE, LEVEL -> Optional.of(answer).filter(FactAnswer::hasWord);
        };
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group().strip())
                .findFirst();
    }

    private static boolean hasWord(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 2;
    }
}
