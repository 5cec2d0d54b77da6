package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules on how much there is to read, and on what should not be there to read. */
final class PageRules {

    static final int FEWEST_WORDS = 180;
    static final int MOST_WORDS = 900;
    static final int MOST_PAGES = 2;
    static final int MOST_WORDS_A_PAGE = 650;

    /** About what 180 words of a CV hold (127 in 182 of our test CV): repeating words makes it no longer. */
    static final int FEWEST_DISTINCT = 125;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private PageRules() {}

    /** One or two pages, 180 to 900 words: what is usually advised in France. */
    static Judged length(CvReading cv) {
        int words = cv.document().words();
        int pages = cv.document().pages();
        double share = Math.min(1, distinct(cv).size() / (double) FEWEST_DISTINCT);
        if (words > MOST_WORDS || pages > MOST_PAGES) {
            share = words > 2 * MOST_WORDS || pages > 2 * MOST_PAGES ? 0 : 0.5;
        }
        return Judged.of(share, words, Math.max(pages, 1));
    }

    private static Set<String> distinct(CvReading cv) {
        var words = new HashSet<String>();
        cv.document()
                .lines()
                .forEach(line ->
                        WORD.matcher(Folded.of(line.text())).results().forEach(word -> words.add(word.group())));
        return words;
    }

    /** Pasted text has no pages: it is taken for as many as its length needs. */
    static Judged density(CvReading cv) {
        int words = cv.document().words();
        int pages = Math.max(cv.document().pages(), 1);
        boolean paged = cv.document().pages() > 0;
        return Judged.of(words == 0 ? 0 : paged && words > MOST_WORDS_A_PAGE * pages ? 0 : 1, words / pages);
    }

    /** Each kind of item costs half of the points, however often it stands there. */
    static Judged personalItems(CvReading cv) {
        var items = cv.personal();
        long kinds = items.stream().map(PersonalItem.At::item).distinct().count();
        return Judged.of(1 - 0.5 * kinds)
                .shownBy(items.stream().map(PageRules::evidence).toList());
    }

    /** Tells where it stands and not what it says: evidence is quoted in replies, and those are kept. */
    private static Evidence evidence(PersonalItem.At at) {
        int line = at.line().map(CvLine::number).orElse(0);
        int page = at.line().flatMap(CvLine::place).map(Place::page).orElse(0);
        return new Evidence(line, page, "", at.item().code(), List.of());
    }
}
