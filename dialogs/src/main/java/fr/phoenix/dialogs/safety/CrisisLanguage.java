package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Spelling;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Notices words of suicide, self-harm and violence suffered, in French and English, case and accents aside.
 *
 * <p>A first net of plain patterns, made to rather stop once too often than to miss; idioms such as “cette offre me tue” are let
 * through. It reads one message at a time and knows no context.
 */
public final class CrisisLanguage {

    private static final Map<String, Pattern> RULES = new TreeMap<>(
            Map.of(
                    "suicide",
                    Pattern.compile(
                            "\\b(suicid\\w*|me (tuer|pendre|foutre en l air|jeter sous)|mettre fin a (mes jours|ma vie)|en finir avec (la|ma) vie"
                                    + "|(veux|voudrais|envie de|prefere|prefererais|pense a|songe a) (plus en )?(mourir|crever|disparaitre pour toujours)"
                                    + "|(veux|ai|avoir|ait) plus (envie de )?vivre|plus envie de vivre|plus la force de vivre|ne plus (etre|me) (la|reveiller)"
                                    + "|mieux (si j etais )?morte?\\b|(vie|ca) ne vaut (plus|pas) (la peine|le coup) d etre vecue"
                                    + "|kill (myself|me now for real)|end (my life|it all)|want to die|wanna die|better off dead|no reason to live|don t want to (live|be alive))"),
                    "self-harm",
                    Pattern.compile(
                            "\\b(scarifi\\w*|m automutil\\w*|me (faire du mal|mutiler|couper les veines|blesser volontairement)|automutilation"
                                    + "|self harm\\w*|hurt(ing)? myself|cut(ting)? myself)"),
                    "violence",
                    Pattern.compile(
                            "\\b((mon|ma) (mari|conjoint|conjointe|compagnon|compagne|copain|copine|ex|femme|pere|mere) (me|m a) (frappe|frappee?|bat|battue?|tape|menace|violee?|etrangle\\w*)"
                                    + "|on m a violee?|j ai ete violee?|je suis battue?|violences? conjugales?"
                                    + "|my (husband|wife|partner|boyfriend|girlfriend|ex|father|mother) (hits|beats|hit|beat|raped|threatens) me|i was raped)")));

    /** The code of the rule that fires: {@code suicide}, {@code self-harm} or {@code violence}. */
    public Optional<String> notice(Words words) {
        var plain = Spelling.plain(words.text());
        return RULES.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
