package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.documents.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * A CV as text, line by line, with what the reader saw of its pages.
 *
 * @param pages 0 when unknown (pasted text)
 * @param columns text columns side by side; 1 for plain text
 */
record CvDocument(List<CvLine> lines, int pages, int columns, boolean tables) {

    CvDocument {
        lines = List.copyOf(lines);
    }

    static CvDocument of(String text, int pages, int columns, boolean tables) {
        var lines = new ArrayList<CvLine>();
        PlainText.of(text).lines().forEach(line -> lines.add(new CvLine(lines.size() + 1, line)));
        return new CvDocument(lines, pages, columns, tables);
    }

    int words() {
        return lines.stream().mapToInt(CvLine::words).sum();
    }
}
