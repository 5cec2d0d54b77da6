package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.flow.Spelling;
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

    private Requests() {}

    public static boolean asks(String message) {
        return ASKS.matcher(Spelling.plain(message)).matches();
    }
}
