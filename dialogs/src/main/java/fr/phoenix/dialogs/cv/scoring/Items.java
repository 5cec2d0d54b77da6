package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import java.util.List;
import java.util.regex.Pattern;

/** The items of a line that is a list: "Excel, Word ; tenue de caisse". */
final class Items {

    private static final Pattern SEPARATOR = Pattern.compile("[,;|•·/]| {2,}| [-–—] ");

    private Items() {}

    static List<CvLine> in(CvLine line) {
        return SEPARATOR
                .splitAsStream(line.content())
                .map(item -> new CvLine(line.number(), item.strip(), line.place()))
                .filter(item -> item.words() > 0)
                .toList();
    }
}
