package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.XRay;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what was read of the CV, by three readers. Somebody else's CV takes over neither corrections nor the score before. */
final class ShowingReading implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Summary.texts());
        keys.addAll(XRayList.texts());
        keys.addAll(Set.of("cv.check.ask", "cv.check.corrected"));
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        var slots = scene.slots();
        var filled = filled(slots);
        var now = new HashMap<>(slots.values());
        now.putAll(filled);
        return new Decision.Settle(filled, lines(new Slots(now), slots.is(CvSlots.NEXT, CvSlots.CORRECT), scene));
    }

    private static List<Line> lines(Slots slots, boolean corrected, Scene scene) {
        var lines = new ArrayList<Line>();
        lines.add(Summary.of(slots, scene));
        if (corrected) {
            lines.add(scene.text("cv.check.corrected"));
        } else {
            XRayList.of(XRay.of(CvSlots.extract(slots)), scene).ifPresent(lines::add);
            lines.add(scene.text("cv.check.ask"));
        }
        return lines;
    }

    private static Map<String, String> filled(Slots slots) {
        var filled = new HashMap<String, String>();
        var whose = Folded.of(
                CvReading.of(CvSlots.document(slots)).resume().basics().name());
        var before = slots.textOrEmpty(CvSlots.OF);
        filled.put(CvSlots.OF, whose);
        filled.put(CvSlots.NEXT, "");
        filled.put(RepairSlots.NEW_SCORE, "");
        if (!before.isEmpty() && !before.equals(whose)) {
            Corrected.ALL.forEach(slot -> filled.put(slot, ""));
            filled.put(CvSlots.SCORE, "");
        }
        return filled;
    }
}
