package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.reading.XRay;
import fr.phoenix.dialogs.cv.reading.XRay.Loss;
import fr.phoenix.dialogs.cv.reading.XRay.Reader;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each strict reader lost of the CV, and where, as a list. */
final class XRayList {

    private static final int MOST_A_READER = 5;

    private XRayList() {}

    static Set<String> texts() {
        var keys = new HashSet<>(
                Set.of("cv.xray.intro", "cv.xray.nothing", "cv.xray.at", "cv.xray.at-page", "cv.xray.more"));
        for (var reader : Reader.values()) {
            keys.add("cv.xray.reader." + code(reader));
        }
        for (var field : XRay.Field.values()) {
            keys.add("cv.xray.field." + code(field));
        }
        return keys;
    }

    /** Nothing when there is no page to lose anything of. */
    static Optional<Line> of(XRay xray, Scene scene) {
        if (xray.views().stream()
                .allMatch(view -> view.lines().equals(xray.views().getFirst().lines()))) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        lines.add(scene.say("cv.xray.intro"));
        var letters = XRayMarks.letters(xray);
        for (var view : xray.views()) {
            lines.add("- " + scene.say("cv.xray.reader." + code(view.reader()), told(view.losses(), letters, scene)));
        }
        return Optional.of(Line.fixed(new Reply.Text(new Words(String.join("\n", lines)))));
    }

    private static String told(List<Loss> losses, Map<String, String> letters, Scene scene) {
        if (losses.isEmpty()) {
            return scene.say("cv.xray.nothing");
        }
        var told = new ArrayList<>(losses.stream()
                .limit(MOST_A_READER)
                .map(loss -> told(loss, letters.getOrDefault(XRayMarks.key(loss), ""), scene))
                .toList());
        if (losses.size() > MOST_A_READER) {
            told.add(scene.say("cv.xray.more", losses.size() - MOST_A_READER));
        }
        return String.join(" ; ", told).replace(" ;", "\u00A0;");
    }

    private static String told(Loss loss, String letter, Scene scene) {
        var what = scene.say("cv.xray.field." + code(loss.field()), loss.value()) + where(loss, scene);
        return letter.isEmpty() ? what : "**" + letter + "** " + what;
    }

    private static String where(Loss loss, Scene scene) {
        return loss.line()
                .map(line -> " "
                        + line.place()
                                .map(Place::page)
                                .map(page -> scene.say("cv.xray.at-page", line.number(), page))
                                .orElseGet(() -> scene.say("cv.xray.at", line.number())))
                .orElse("");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
