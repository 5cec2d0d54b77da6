package fr.phoenix.dialogs.lexicon;

import java.util.List;

/**
 * A light stem of a folded word, for French and English: plural and feminine endings fall, so that {@code conseillères} and
 * {@code conseiller}, {@code deliveries} and {@code delivery} meet. Nothing else does: {@code vente} is not {@code vendre}.
 */
final class Stem {

    private static final int SHORTEST = 4;

    private record Ending(String from, String to, int least) {}

    /** The first that fits, in this order; {@code least} is the least length of the word, so that "vente" keeps its end. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("trice", "teu", 7),
            new Ending("euse", "eu", 6),
            new Ending("eure", "eu", 6),
            new Ending("eur", "eu", 5),
            new Ending("eux", "eu", 5),
            new Ending("iere", "ier", 6),
            new Ending("ere", "er", 6),
            new Ending("ienne", "ien", 6),
            new Ending("onne", "on", 6),
            new Ending("anne", "an", 7),
            new Ending("elle", "el", 6),
            new Ending("effe", "ef", 6),
            new Ending("ive", "if", 6),
            new Ending("ale", "al", 6),
            new Ending("aux", "al", 5),
            new Ending("ante", "ant", 7),
            new Ending("ente", "ent", 6),
            new Ending("ointe", "oint", 7),
            new Ending("ate", "at", 6),
            new Ending("ane", "an", 7),
            new Ending("ee", "e", 5),
            new Ending("ie", "i", 5),
            new Ending("y", "i", 5));

    private Stem() {}

    static String of(String folded) {
        if (folded.length() < SHORTEST || !folded.chars().allMatch(Character::isLetter)) {
            return folded;
        }
        var one = singular(folded);
        for (var ending : ENDINGS) {
            if (one.length() >= ending.least() && one.endsWith(ending.from())) {
                return one.substring(0, one.length() - ending.from().length()) + ending.to();
            }
        }
        return one.endsWith("x") ? one.substring(0, one.length() - 1) : one;
    }

    private static String singular(String folded) {
        return folded.endsWith("s") && !folded.endsWith("ss") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
