package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a machine reads in the CV: found, or not found. */
final class Summary {

    private static final List<String> FIELDS = List.of("name", "title", "mail", "phone", "city");

    private Summary() {}

    static Set<String> texts() {
        var keys = new HashSet<String>();
        for (var key : List.of("intro", "missing", "columns", "tables", "sections", "experiences", "dated", "skills")) {
            keys.add("cv.read." + key);
        }
        FIELDS.forEach(field -> keys.add("cv.read." + field));
        keys.addAll(Set.of("cv.read.pages", "cv.read.words", "cv.coverage.none"));
        return keys;
    }

    static Line of(Slots slots, Scene scene) {
        var cv = CvReading.of(CvSlots.document(slots));
        var basics = Corrected.of(cv.resume(), slots).basics();
        var lines = new ArrayList<String>();
        lines.add(scene.say("cv.read.intro"));
        lines.add(field("name", basics.name(), scene));
        lines.add(field("title", basics.title(), scene));
        lines.add(field("mail", basics.mail(), scene));
        lines.add(field("phone", basics.phone(), scene));
        lines.add(field("city", basics.city(), scene));
        lines.add(item(
                scene.say("cv.read.sections", cv.sections().isEmpty() ? scene.say("cv.coverage.none") : sections(cv))));
        lines.add(item(experiences(cv, scene)));
        lines.add(item(scene.say("cv.read.skills", cv.skills().size())));
        lines.addAll(layout(cv.document(), scene));
        return Line.fixed(new Reply.Text(new Words(String.join("\n", lines))));
    }

    private static String field(String field, String value, Scene scene) {
        return item(scene.say("cv.read." + field, orMissing(value, scene)));
    }

    private static String sections(CvReading cv) {
        return String.join(
                ", ",
                cv.sections().stream()
                        .map(section -> section.heading().content().replaceAll("[ \u00A0:]+$", ""))
                        .map(heading -> heading.equals(heading.toUpperCase(Locale.ROOT)) ? capital(heading) : heading)
                        .toList());
    }

    private static String capital(String heading) {
        return heading.substring(0, 1) + heading.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String experiences(CvReading cv, Scene scene) {
        long dated =
                cv.experiences().stream().filter(e -> e.period().isPresent()).count();
        return scene.say("cv.read.experiences", cv.experiences().size()) + " " + scene.say("cv.read.dated", dated);
    }

    private static List<String> layout(CvDocument document, Scene scene) {
        var lines = new ArrayList<String>();
        lines.add(item(
                document.pages() == 0
                        ? scene.say("cv.read.words", document.words())
                        : scene.say("cv.read.pages", document.pages(), document.words())));
        if (document.columns() > 1) {
            lines.add(item(scene.say("cv.read.columns", document.columns())));
        }
        if (document.tables()) {
            lines.add(item(scene.say("cv.read.tables")));
        }
        return lines;
    }

    private static String orMissing(String value, Scene scene) {
        return value.isEmpty() ? scene.say("cv.read.missing") : value;
    }

    private static String item(String text) {
        return "- " + text;
    }
}
