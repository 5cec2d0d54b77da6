package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/** A job's title as it stands in a sentence: without the legal mention of the sexes, small first letter unless it is a name. */
final class JobTitle {

    private static final Pattern SEXES = Pattern.compile(
            "(?iu)\\s*[(\\[]?\\s*(?<![\\p{L}])[HFM]\\s*/\\s*[HFMX](?:\\s*/\\s*[XD])?(?![\\p{L}])\\s*[)\\]]?\\s*");
    private static final Pattern CAPITALISED = Pattern.compile("(?u)\\p{Lu}[\\p{Ll}·()-]+(?:\\s.*|$)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?:java|javascript|python|php|web|data|scrum|devops|cloud|product|business|react|angular)\\b.*");

    private JobTitle() {}

    static String of(Words title) {
        var text = Phrase.of(SEXES.matcher(title.text()).replaceAll(" ")).text();
        if (text.isEmpty()) {
            return "—";
        }
        return CAPITALISED.matcher(text).matches() && !NAME.matcher(text).matches()
                ? text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1)
                : text;
    }
}
