package fr.phoenix.bot.documents.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Lets lines end at plain spaces only: never after the apostrophe of "l’offre", within "Lefèvre-Nuñez" or before a French colon. */
final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int from;

    @Override
    public void setText(String newText) {
        text = newText;
        from = 0;
    }

    /** Where the next line could begin, or {@link BreakIterator#DONE}. */
    @Override
    public int next() {
        if (from >= text.length()) {
            return BreakIterator.DONE;
        }
        int space = text.indexOf(' ', from);
        from = space < 0 ? text.length() : space + 1;
        return from;
    }
}
