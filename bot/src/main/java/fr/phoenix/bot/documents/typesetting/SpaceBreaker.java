package fr.phoenix.bot.documents.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Set;

/**
 * Lets lines end at plain spaces only: never after the apostrophe of "l’offre", within "Lefèvre-Nuñez" or before a French colon, nor
 * within a text that is to be kept whole.
 */
final class SpaceBreaker implements FSTextBreaker {

    private final Set<String> wholes;
    private final BitSet kept = new BitSet();
    private String text = "";
    private int from;

    SpaceBreaker(Set<String> wholes) {
        this.wholes = wholes;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        from = 0;
        kept.clear();
        for (var whole : wholes) {
            for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length())) {
                kept.set(at, at + whole.length());
            }
        }
    }

    /** Where the next line could begin, or {@link BreakIterator#DONE}. */
    @Override
    public int next() {
        if (from >= text.length()) {
            return BreakIterator.DONE;
        }
        int space = text.indexOf(' ', from);
        while (space >= 0 && kept.get(space)) {
            space = text.indexOf(' ', space + 1);
        }
        from = space < 0 ? text.length() : space + 1;
        return from;
    }
}
