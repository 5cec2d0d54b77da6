package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.cv.CvEvidence;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes from a CV that was sent what a letter may rest on, and says how much that is. */
final class TakingCv implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        return Set.of("letter.cv.taken");
    }

    @Override
    public Decision enter(Scene scene) {
        return switch (SentCv.read(scene.slots())) {
            case CvEvidence.SentCv.Read read ->
                new Decision.Settle(
                        slots(read), List.of(scene.text("letter.cv.taken", read.evidence().size())));
            case CvEvidence.SentCv.Refused refused ->
                new Decision.Settle(
                        Map.of(LetterSlots.CV_NEW, LetterSlots.NO, LetterSlots.CV_PROBLEM, refused.verdict()),
                        List.of());
        };
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
