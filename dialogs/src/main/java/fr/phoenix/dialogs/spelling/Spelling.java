package fr.phoenix.dialogs.spelling;

import fr.phoenix.dialogs.Language;
import java.util.List;

/**
 * The dictionaries of French (Grammalecte's, MPL-2.0) and English (SCOWL's, British and American). Each is read when it is first asked,
 * which takes about a second and some megabytes; afterwards any thread may ask. A word is asked for as it is written.
 */
public final class Spelling {

    private Spelling() {}

    private static final class French {
        private static final HunspellWords WORDS = HunspellWords.read("fr");
    }

    private static final class British {
        private static final HunspellWords WORDS = HunspellWords.read("en-gb");
    }

    private static final class American {
        private static final HunspellWords WORDS = HunspellWords.read("en");
    }

    /** Whether it is a word of this language; {@code oe} may stand for {@code œ}. */
    public static boolean knows(String word, Language language) {
        return switch (language) {
            case FR -> french(word) || (word.contains("oe") && french(word.replace("oe", "œ")));
            case EN -> British.WORDS.knows(word) || American.WORDS.knows(word);
        };
    }

    /** Reads all dictionaries now, so that the first CV does not wait for them. */
    public static void open() {
        knows("mot", Language.FR);
        knows("qzx", Language.EN);
    }

    private static boolean french(String word) {
        return French.WORDS.knows(word);
    }

    /** What may have been meant, at most three words, the likeliest first. */
    public static List<String> near(String word, Language language) {
        return Near.of(word, candidate -> knows(candidate, language));
    }
}
