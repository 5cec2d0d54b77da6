package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out whether there is a CV in the text, enough of it to be judged. */
final class Checking implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        return Set.of();
    }

    @Override
    public Decision enter(Scene scene) {
        var reading = CvReading.of(CvSlots.document(scene.slots()));
        return new Decision.Settle(Map.of(CvSlots.VERDICT, reading.verdict()), List.of());
    }
}
