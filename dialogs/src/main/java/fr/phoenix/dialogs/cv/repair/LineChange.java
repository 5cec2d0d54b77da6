package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.cv.scoring.DutyRules;
import fr.phoenix.dialogs.cv.scoring.Slips;
import java.util.EnumSet;
import java.util.Set;

/** What other words for a line make better: the reason that is told with them. */
public enum LineChange {
    /** It begins with what was done. */
    ACTION_FIRST,
    /** It has the figure the person gave. */
    FIGURE,
    /** A slip that we know is mended. */
    SPELLING,
    SHORTER;

    public static Set<LineChange> between(String before, String after) {
        var changes = EnumSet.noneOf(LineChange.class);
        if (!DutyRules.saysWhatWasDone(before) && DutyRules.saysWhatWasDone(after)) {
            changes.add(ACTION_FIRST);
        }
        if (!DutyRules.hasFigure(before) && DutyRules.hasFigure(after)) {
            changes.add(FIGURE);
        }
        if (!Slips.mended(before).equals(before) && Slips.mended(after).equals(after)) {
            changes.add(SPELLING);
        }
        if (after.length() < before.length()) {
            changes.add(SHORTER);
        }
        return changes;
    }
}
