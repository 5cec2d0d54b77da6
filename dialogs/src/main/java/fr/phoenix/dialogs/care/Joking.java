package fr.phoenix.dialogs.care;

import fr.phoenix.dialogs.flow.Spelling;
import java.util.regex.Pattern;

/** Recognises somebody who says that they were joking; it closes nothing, and gets an answer of its own. */
public final class Joking {

    private static final Pattern JOKE =
            Pattern.compile("\\b(?:plaisant\\w*|blagu\\w*|rigol\\w*|pour rire|deconn\\w*|pas serieux|pas serieuse"
                    + "|kidding|jok(?:e|es|ed|ing)|not serious|wasn t serious|messing with you)\\b");

    private static final int LONGEST = 120;

    private Joking() {}

    /** @param words as they were typed; whoever writes more than a sentence or two says more than that */
    public static boolean in(String words) {
        return words.length() <= LONGEST && JOKE.matcher(Spelling.plain(words)).find();
    }
}
