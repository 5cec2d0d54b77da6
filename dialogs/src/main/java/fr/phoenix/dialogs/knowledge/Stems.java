package fr.phoenix.dialogs.knowledge;

import fr.phoenix.dialogs.flow.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text that carry meaning, cut down to what their forms have in common (“financer”, “financement”, “finance”). One rough cut for
 * French and English: notes and questions go through the same one, and nobody reads the result.
 */
final class Stems {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private static final Pattern ENDING = Pattern.compile(
            "(?:issements?|issement|ements?|ments?|ations?|itions?|ptions?|tions?|sions?|ances?|ences?|euses?|eurs?|trices?|teurs?|ables?"
                    + "|antes?|ants?|aient|erais|erait|erons|eront|erai|era|ions|iez|ait|ais|ant|ees?|ers?|irs?|es|ez|ings?|ed|e|s|x|y)$");

    private static final Set<String> EMPTY = Set.copyOf(
            Arrays.asList(("a ai aie ainsi alors au aux avec avoir ca ce cela ces cet cette ceux chez ci comme "
                            + "comment d dans de des dit dois doit donc du elle en encore entre es est et etais etait etant ete etre eu fait faire faut font ici il ils j je l la le les "
                            + "leur lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas peu peut peux plus pour pourquoi qu quand que quel quelle quelles quels "
                            + "quelqu qui quoi s sa sans se sera ses si son sont sur suis t ta te tes toi ton tous tout tres tu un une va vais veux voudrais vos votre vous y aussi bien etc "
                            + "possible savoir c deja apres avant autre fois vraiment aimerais voulais juste question sais fais vais trop reste lundi mardi mercredi jeudi vendredi samedi dimanche "
                            + "an and any are as at be been but by can could did do does for from get got had has have how i if in is it its just like me my no not of or our "
                            + "s should so some t than that the their them then there they this to us want was we what when where which while who whom why will with would you your "
                            + "am about also into out up need know don im ve re ll one monday tuesday wednesday thursday friday saturday sunday")
                    .split(" ")));

    private Stems() {}

    static List<String> of(String text) {
        return Arrays.stream(Spelling.plain(text).split("[ /+]+"))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .map(Stems::stem)
                .toList();
    }

    private static String stem(String word) {
        var cut = ENDING.matcher(word).replaceFirst("");
        var kept = cut.length() >= SHORTEST ? cut : word;
        return kept.substring(0, Math.min(LONGEST, kept.length()));
    }
}
