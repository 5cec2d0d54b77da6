package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.ReminderCancelled;
import fr.phoenix.dialogs.ConversationEvent.WellbeingAsked;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.care.CareFlow;
import fr.phoenix.dialogs.care.CareFollowUp;
import fr.phoenix.dialogs.care.SinceFlow;
import fr.phoenix.dialogs.reminders.ReminderWish;
import fr.phoenix.dialogs.reminders.Timetable;
import java.time.Instant;

/** The question how somebody has been, sent the day after words of distress to whoever agreed to it: planned, put, or let go. */
record FollowingUp(Scenes scenes, Unfolding turn) {

    /** Plans what was agreed to, and lets go of what was not. */
    void plan() {
        var due = CareFollowUp.due(turn.now());
        var planned = turn.now().reminders().planned(Occasion.CARE);
        if (due.isPresent() && planned.isEmpty()) {
            new Reminding(scenes, turn)
                    .plan(new ReminderWish(
                            Occasion.CARE,
                            Timetable.today(turn.now().reminders().settings(), due.get())));
        } else if (due.isEmpty() && planned.isPresent()) {
            turn.record(new ReminderCancelled(Occasion.CARE));
        }
    }

    /** Whether nobody waits for it any longer: they were asked meanwhile, or do not want to be. */
    boolean isOver() {
        return CareFollowUp.due(turn.now()).isEmpty();
    }

    /** Whether a reminder of anything else would come too soon after words of distress. */
    boolean asksForQuiet(Instant now) {
        return turn.now().care().watches(now);
    }

    /** Puts the question, on top of whatever there is; it goes out and is answered like any other, so that none is answered unseen. */
    void ask() {
        var flow = new SinceFlow();
        turn.now().stack().stream()
                .filter(frame ->
                        frame.flow().equals(CareFlow.CODE) || frame.flow().equals(SinceFlow.CODE))
                .forEach(frame -> turn.record(new FlowCancelled(frame.flow(), frame.state())));
        var lines = CareFollowUp.lines(scenes.of(turn.now()));
        turn.record(new WellbeingAsked());
        turn.record(new FlowStarted(flow.code(), flow.version(), flow.initial().name()));
        lines.forEach(turn::say);
        turn.record(new QuestionAsked(flow.code(), flow.initial().name()));
    }
}
