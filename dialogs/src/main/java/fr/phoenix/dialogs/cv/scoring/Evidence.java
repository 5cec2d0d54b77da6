package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.List;

/**
 * What shows a finding.
 *
 * @param line the number of the line, from 1; 0 when no line shows it (hidden text, a picture)
 * @param page from 1; 0 for text without pages
 * @param excerpt the beginning of the line, at most 60 characters; empty when it must not be quoted (personal items)
 * @param note what is meant in it, if that needs saying: a wrong word, the way a text is hidden
 * @param better what to put in the note's place, the likeliest first; mostly empty
 */
public record Evidence(int line, int page, String excerpt, String note, List<String> better) {

    public Evidence {
        better = List.copyOf(better);
    }

    static Evidence of(CvLine line) {
        return of(line, "");
    }

    static Evidence of(CvLine line, String note) {
        return of(line, note, List.of());
    }

    static Evidence of(CvLine line, String note, List<String> better) {
        return new Evidence(line.number(), line.place().map(Place::page).orElse(0), line.excerpt(), note, better);
    }

    static Evidence of(Hidden hidden) {
        return new Evidence(
                0,
                hidden.page(),
                new CvLine(0, hidden.text()).excerpt(),
                hidden.way().name(),
                List.of());
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Evidence[line " + line + ", page " + page + "]";
    }
}
