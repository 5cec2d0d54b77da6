package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.flow.Spelling;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells a request to whoever answers (“je voudrais écrire une lettre”, “can I talk to somebody?”) from words that only name the thing (“relire
 * mon CV”), which may be an answer.
 */
public final class Requests {

    private static final Pattern ASKS = Pattern.compile(
            "^(?:(?:non|oui|ok|bon|alors|attends?|attendez|plutot|en fait|finalement|no|yes|wait|actually|please) )*"
                    + "(?:je (?:veux|voudrais|souhaite|souhaiterais|prefere|prefererais|peux|pourrais)|j (?:aimerais|ai besoin|ai envie)|on (?:peut|pourrait|passe|fait)"
                    + "|(?:peux|pourrais) tu|tu (?:peux|pourrais)|(?:pouvez|pourriez) vous|vous (?:pouvez|pourriez)|aide[rz]? moi|passe[rz]?(?: moi)?|montre[rz]? moi"
                    + "|est ce que (?:je|on|tu|vous)|est il possible|c est possible|il me faut"
                    + "|i (?:want|would like|need|d like|would rather)|can (?:i|we|you)|could (?:i|we|you)|let s|let me|help me|may i|is it possible|show me)(?: |$).*");

    private static final int LONGEST_WISH = 120;
    private static final Pattern GREETING = Pattern.compile("^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hey) )+");
    private static final Map<String, Pattern> FLOWS = new TreeMap<>(Map.of(
            "letter", Pattern.compile("\\b(?:lettre|letter)"),
            "cv", Pattern.compile("\\b(?:cv|curriculum|resume)\\b"),
            "check-in", Pattern.compile("\\b(?:faire le point|check ?in|motivation|moral)\\b"),
            "progress", Pattern.compile("\\b(?:mes progres|my progress|bilan de (?:la|ma) semaine|weekly summary)\\b"),
            "well-being", Pattern.compile("\\b(?:who ?5|(?:test|questionnaire|indice) de bien etre|well ?being)\\b")));

    private Requests() {}

    /** The flow that a short first message asks for, as far as it plainly names one. */
    public static Optional<String> flow(String message) {
        var plain = GREETING.matcher(Spelling.plain(message)).replaceFirst("");
        if (plain.length() > LONGEST_WISH || !ASKS.matcher(plain).matches()) {
            return Optional.empty();
        }
        return FLOWS.entrySet().stream()
                .filter(flow -> flow.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public static boolean asks(String message) {
        return ASKS.matcher(Spelling.plain(message)).matches();
    }
}
