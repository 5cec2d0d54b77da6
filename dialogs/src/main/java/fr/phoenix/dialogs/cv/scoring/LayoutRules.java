package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Found;
import fr.phoenix.dialogs.cv.reading.Garble;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Trait;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on the layout: what makes programs that read CVs lose or mix text. */
final class LayoutRules {

    /** Below this, a document that holds pictures has probably its text in them: our judgement. */
    static final int FEW_WORDS = 120;

    private static final Pattern SYMBOL =
            Pattern.compile("[\\uE000-\\uF8FF\\u2600-\\u27BF\\x{1F300}-\\x{1FAFF}&&[^✓✔➢➤✦❖]]|[●○★☆■□▪▫▮▯◆◇]{3,}");
    private static final int FEW_SYMBOLS = 3;

    private LayoutRules() {}

    static Judged machineText(CvReading cv) {
        var trace = Garble.trace(cv.document());
        return Judged.of(trace.isPresent() ? 0.4 : 1 - 5 * Garble.share(cv.document()) + 0.001)
                .at(trace);
    }

    static Judged oneColumn(CvReading cv) {
        int columns = cv.document().columns();
        return Judged.of(columns <= 1 ? 1 : columns == 2 ? 0.4 : 0, columns).at(columns <= 1 ? List.of() : beside(cv));
    }

    /** The first line of each column but the first. */
    private static List<CvLine> beside(CvReading cv) {
        return cv.document().lines().stream()
                .filter(line -> line.place().filter(place -> place.column() > 0).isPresent())
                .limit(1)
                .toList();
    }

    static Judged noTables(CvReading cv) {
        return without(Trait.TABLES, Origin.TABLE, cv);
    }

    static Judged noTextBoxes(CvReading cv) {
        return without(Trait.TEXT_BOXES, Origin.TEXT_BOX, cv);
    }

    private static Judged without(Trait trait, Origin origin, CvReading cv) {
        boolean present = cv.document().extract().traits().contains(trait);
        return Judged.of(present ? 0 : 1).at(present ? from(cv, origin).limit(3).toList() : List.of());
    }

    private static Stream<CvLine> from(CvReading cv, Origin origin) {
        return cv.document().lines().stream()
                .filter(line ->
                        line.place().filter(place -> place.origin() == origin).isPresent());
    }

    /** Mail and phone are looked for in the body by many programs, which skip the page's header and footer. */
    static Judged contactInBody(CvReading cv) {
        var outside = Stream.concat(cv.contact().mail().stream(), cv.contact().phone().stream())
                .map(Found::line)
                .filter(line -> line.place()
                        .filter(place -> place.origin() == Origin.HEADER || place.origin() == Origin.FOOTER)
                        .isPresent())
                .distinct()
                .toList();
        return Judged.of(outside.isEmpty() ? 1 : 0).at(outside);
    }

    static Judged textNotPictures(CvReading cv) {
        boolean pictures = cv.document().extract().traits().contains(Trait.PICTURES);
        return Judged.of(pictures && cv.document().words() < FEW_WORDS ? 0 : 1);
    }

    static Judged upright(CvReading cv) {
        return Judged.of(cv.document().extract().traits().contains(Trait.ROTATED_TEXT) ? 0 : 1);
    }

    static Judged plainSymbols(CvReading cv) {
        var lines = cv.document().lines().stream()
                .filter(line -> SYMBOL.matcher(line.text()).find())
                .toList();
        return Judged.of(lines.isEmpty() ? 1 : lines.size() <= FEW_SYMBOLS ? 0.5 : 0, lines.size())
                .at(lines);
    }
}
