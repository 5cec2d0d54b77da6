package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A CV as text, line by line, and what it was taken from. */
public record CvDocument(List<CvLine> lines, Extract extract) {

    private static final PageSize A4 = new PageSize(595, 842);

    public CvDocument {
        lines = List.copyOf(lines);
    }

    public static CvDocument of(Extract extract) {
        var lines = new ArrayList<CvLine>();
        var breaks = Breaks.of(extract);
        for (int i = 0; i < breaks.size(); i++) {
            var line = extract.lines().get(i);
            lines.add(new CvLine(i + 1, line.text(), line.place(), breaks.get(i)));
        }
        return new CvDocument(lines, extract);
    }

    /** Of text whose layout is not known beyond these figures. */
    public static CvDocument of(String text, int pages, int columns, boolean tables) {
        var plain = Extract.ofText(PlainText.of(text));
        return of(new Extract(
                Collections.nCopies(pages, A4),
                plain.lines(),
                plain.stream(),
                List.of(),
                columns,
                tables ? Set.of(Trait.TABLES) : Set.of()));
    }

    /** 0 when unknown (pasted text). */
    public int pages() {
        return extract.pages().size();
    }

    /** Text columns side by side; 1 for plain text. */
    public int columns() {
        return extract.columns();
    }

    public boolean tables() {
        return extract.traits().contains(Trait.TABLES);
    }

    /** The language it is written in; French when in doubt. */
    public Language language() {
        return LittleWords.language(lines);
    }

    public int words() {
        return lines.stream().mapToInt(CvLine::words).sum();
    }
}
