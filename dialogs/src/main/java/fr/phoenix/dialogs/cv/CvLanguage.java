package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Set;
import java.util.regex.Pattern;

/** The language a CV is written in, by the small words of both languages. */
final class CvLanguage {

    private static final Pattern APART = Pattern.compile("[^a-z]+");
    private static final Set<String> FRENCH = Set.of(
            "de", "la", "le", "les", "des", "du", "et", "en", "au", "aux", "une", "pour", "avec", "dans", "sur", "par",
            "depuis", "chez");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "for", "with", "at", "on", "from", "by", "as", "an", "since", "present");

    private CvLanguage() {}

    /** {@code otherwise} when neither is in the majority. */
    static Language of(String text, Language otherwise) {
        int french = 0;
        int english = 0;
        for (var word : APART.split(Folded.of(text))) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return french == english ? otherwise : french > english ? Language.FR : Language.EN;
    }
}
