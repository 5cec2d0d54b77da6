package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.cv.CvEvidence;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes from a CV that was sent what a letter may rest on, and says how much that is. */
final class TakingCv implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(SentCv.TEXTS);
        keys.addAll(Counted.keys("letter.cv.taken"));
        keys.add("letter.cv.taken-none");
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        var unreadable = scene.slots().textOrEmpty(LetterSlots.CV_PROBLEM);
        if (!unreadable.isEmpty()) {
            return refused(unreadable, scene);
        }
        return switch (SentCv.read(scene.slots())) {
            case CvEvidence.SentCv.Read read ->
                new Decision.Settle(slots(read), List.of(taken(read.evidence().size(), scene)));
            case CvEvidence.SentCv.Refused refused -> refused(refused.verdict(), scene);
        };
    }

    private static Decision refused(String problem, Scene scene) {
        return new Decision.Settle(Map.of(LetterSlots.CV_NEW, LetterSlots.NO), List.of(SentCv.refused(problem, scene)));
    }

    private static Line taken(int statements, Scene scene) {
        return statements == 0
                ? scene.text("letter.cv.taken-none")
                : scene.verbatim(Counted.say(scene, "letter.cv.taken", statements));
    }

    private static Map<String, String> slots(CvEvidence.SentCv.Read read) {
        Basics basics = read.basics();
        var slots = new HashMap<String, String>();
        slots.put(LetterSlots.CV_NEW, LetterSlots.NO);
        slots.put(LetterSlots.CV_PROBLEM, "");
        slots.put(LetterSlots.CV_EVIDENCE, Memory.store(read.evidence()));
        slots.put(LetterSlots.CV_NAME, basics.name());
        slots.put(LetterSlots.CV_TOWN, basics.city());
        slots.put(LetterSlots.MAIL, basics.mail());
        slots.put(LetterSlots.PHONE, basics.phone());
        return slots;
    }
}
