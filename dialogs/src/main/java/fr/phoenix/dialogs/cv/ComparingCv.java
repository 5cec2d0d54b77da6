package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.repair.ReadBack;
import fr.phoenix.dialogs.cv.scoring.AtsScore;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores the new file as it was read back, and counts which of its fields were found again: measured, not promised. */
final class ComparingCv implements Step {

    private static final int MOST_LOST = 3;

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
        var slots = scene.slots();
        var reading = CvReading.of(CvDocument.of(CvSlots.extract(RepairSlots.REREAD, slots)));
        var back = ReadBack.of(RepairSlots.repaired(slots), reading.resume());
        return new Decision.Settle(
                Map.of(
                        RepairSlots.NEW_SCORE,
                        String.valueOf(
                                AtsScore.of(reading, CvSlots.offer(slots)).score()),
                        RepairSlots.FOUND,
                        String.valueOf(back.found()),
                        RepairSlots.FIELDS,
                        String.valueOf(back.fields()),
                        RepairSlots.LOST,
                        back.lost().stream().limit(MOST_LOST).collect(Collectors.joining(" ; "))),
                List.of());
    }
}
