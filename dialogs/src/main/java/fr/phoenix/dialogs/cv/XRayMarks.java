package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Experience;
import fr.phoenix.dialogs.cv.reading.Found;
import fr.phoenix.dialogs.cv.reading.Section;
import fr.phoenix.dialogs.cv.reading.XRay;
import fr.phoenix.dialogs.cv.reading.XRay.Loss;
import fr.phoenix.dialogs.documents.Mark;
import fr.phoenix.dialogs.documents.Mark.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The boxes on the picture: what all readers find, and what is lost, by the letter that the list in the chat calls it. */
final class XRayMarks {

    private static final int LETTERS = 26;

    private XRayMarks() {}

    /** What is lost, each with its letter; the same loss of several readers has one. After Z there are none. */
    static Map<String, String> letters(XRay xray) {
        var letters = new LinkedHashMap<String, String>();
        for (var loss : xray.losses()) {
            if (letters.size() < LETTERS) {
                letters.putIfAbsent(key(loss), String.valueOf((char) ('A' + letters.size())));
            }
        }
        return letters;
    }

    static String key(Loss loss) {
        return loss.field() + " " + loss.number();
    }

    static List<Mark> of(XRay xray, CvReading cv) {
        var letters = letters(xray);
        var losers = new LinkedHashMap<String, List<Loss>>();
        xray.losses()
                .forEach(loss -> losers.computeIfAbsent(key(loss), key -> new ArrayList<>())
                        .add(loss));
        var marks = new ArrayList<Mark>();
        var lost = new LinkedHashSet<CvLine>();
        losers.forEach((key, losses) -> losses.getFirst().line().ifPresent(line -> {
            lost.add(line);
            var level = losses.size() == 1 ? Level.LOST_BY_ONE : Level.LOST_BY_MORE;
            line.place().ifPresent(place -> marks.add(new Mark(place, level, letters.getOrDefault(key, ""))));
        }));
        found(cv)
                .filter(line -> !lost.contains(line))
                .distinct()
                .flatMap(line -> line.place().stream())
                .forEach(place -> marks.add(new Mark(place, Level.READ, "")));
        return marks;
    }

    private static Stream<CvLine> found(CvReading cv) {
        var contact = cv.contact();
        var basics = Stream.of(contact.name(), contact.title(), contact.mail(), contact.phone())
                .flatMap(Optional::stream)
                .map(Found::line);
        var headings = cv.sections().stream().map(Section::heading);
        var jobs = cv.experiences().stream().map(Experience::head).flatMap(List::stream);
        return Stream.of(basics, headings, jobs).flatMap(lines -> lines);
    }
}
