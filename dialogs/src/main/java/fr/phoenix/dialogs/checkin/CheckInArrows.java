package fr.phoenix.dialogs.checkin;

import static fr.phoenix.dialogs.checkin.CheckInState.ACKNOWLEDGING;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_ANSWER;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_CONFIDENCE;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_DEEPER;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_HINDRANCE;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_LAST_STEP;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_MOOD;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_MORE;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_OBSTACLE;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_OUTCOME;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_PERMISSION;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_REASON;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_REASONS;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_REMINDER;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_SMALLER;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_STEP;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_SURE;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_WAY;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_WEIGHT;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_WHEN;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_WISH;
import static fr.phoenix.dialogs.checkin.CheckInState.DONE;
import static fr.phoenix.dialogs.checkin.CheckInState.LEFT;
import static fr.phoenix.dialogs.checkin.CheckInState.MAKING_CALENDAR;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_CONFIDENCE;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_DEEPER;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_LAST_STEP;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_MOOD;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_MORE;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_MOVE;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_OBSTACLE;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_OUTCOME;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_PLAN;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_REASONS;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_STEP;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_SURE;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_WISH;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_WISH_TO_TALK;
import static fr.phoenix.dialogs.checkin.CheckInState.OFFERING_MOVES;
import static fr.phoenix.dialogs.checkin.CheckInState.OFFERING_SETBACKS;
import static fr.phoenix.dialogs.checkin.CheckInState.RECALLING;
import static fr.phoenix.dialogs.checkin.CheckInState.REFLECTING;
import static fr.phoenix.dialogs.checkin.CheckInState.RESIZING;
import static fr.phoenix.dialogs.checkin.CheckInState.SHARING_REFLECTION;
import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.REFUSED;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.flow.Signal.SKIPPED;
import static fr.phoenix.dialogs.flow.Signal.TYPESET;
import static fr.phoenix.dialogs.flow.Signal.UNAVAILABLE;
import static fr.phoenix.dialogs.flow.Signal.WITHHELD;
import static fr.phoenix.dialogs.flow.Signal.WRITTEN;

import fr.phoenix.dialogs.flow.Arrow;
import java.util.ArrayList;
import java.util.List;

/** The table of the check-in, in the order of the conversation. */
final class CheckInArrows {

    /** Feelings are asked for, kept and written about only with the person's agreement; without it, a step is planned all the same. */
    static final List<CheckInState> ABOUT_FEELINGS = List.of(
            ASKING_MOOD,
            ASKING_CONFIDENCE,
            ASKING_WEIGHT,
            REFLECTING,
            ASKING_REASONS,
            ASKING_OBSTACLE,
            ASKING_WAY,
            ASKING_MORE,
            ASKING_DEEPER,
            ASKING_WISH,
            ASKING_PERMISSION,
            OFFERING_MOVES);

    private CheckInArrows() {}

    static List<Arrow<CheckInState>> all() {
        var arrows = new ArrayList<Arrow<CheckInState>>();
        arrows.addAll(opening());
        arrows.addAll(feelings());
        arrows.addAll(obstacle());
        arrows.addAll(step());
        arrows.addAll(ending());
        ABOUT_FEELINGS.forEach(state -> arrows.add(from(state).on(REFUSED).to(ASKING_STEP)));
        return arrows;
    }

    private static List<Arrow<CheckInState>> opening() {
        return List.of(
                from(RECALLING)
                        .on(SETTLED)
                        .when("an application is due", slots -> slots.has(Outcomes.APPLICATION))
                        .to(ASKING_OUTCOME),
                from(RECALLING)
                        .on(SETTLED)
                        .when("the step was told before", Opening::toldBefore)
                        .to(NOTING_LAST_STEP),
                from(RECALLING)
                        .on(SETTLED)
                        .when("a step was planned", slots -> slots.has(CheckInSlots.LAST_STEP))
                        .to(ASKING_LAST_STEP),
                from(RECALLING).on(SETTLED).to(ASKING_MOOD),
                from(ASKING_OUTCOME).on(ANSWERED).to(NOTING_OUTCOME),
                from(NOTING_OUTCOME)
                        .on(SETTLED)
                        .when("the step was told before", Opening::toldBefore)
                        .to(NOTING_LAST_STEP),
                from(NOTING_OUTCOME)
                        .on(SETTLED)
                        .when("a step was planned", slots -> slots.has(CheckInSlots.LAST_STEP))
                        .to(ASKING_LAST_STEP),
                from(NOTING_OUTCOME).on(SETTLED).to(ASKING_MOOD),
                from(ASKING_LAST_STEP).on(ANSWERED).to(NOTING_LAST_STEP),
                from(NOTING_LAST_STEP).on(SETTLED).to(ASKING_MOOD));
    }

    private static List<Arrow<CheckInState>> feelings() {
        return List.of(
                from(ASKING_MOOD).on(ANSWERED).to(NOTING_MOOD),
                from(NOTING_MOOD).on(SETTLED).to(ASKING_CONFIDENCE),
                from(ASKING_CONFIDENCE).on(ANSWERED).to(NOTING_CONFIDENCE),
                from(NOTING_CONFIDENCE).on(SETTLED).to(ASKING_WEIGHT),
                from(ASKING_WEIGHT).on(ANSWERED).to(REFLECTING),
                from(REFLECTING).on(WRITTEN).to(SHARING_REFLECTION),
                from(REFLECTING).on(WITHHELD).to(ACKNOWLEDGING),
                from(REFLECTING).on(UNAVAILABLE).to(ACKNOWLEDGING),
                from(SHARING_REFLECTION).on(SETTLED).to(ASKING_REASONS),
                from(ACKNOWLEDGING).on(SETTLED).to(ASKING_REASONS),
                from(ASKING_REASONS).on(ANSWERED).to(NOTING_REASONS),
                from(ASKING_REASONS).on(SKIPPED).to(NOTING_REASONS),
                from(NOTING_REASONS).on(SETTLED).to(ASKING_OBSTACLE));
    }

    private static List<Arrow<CheckInState>> obstacle() {
        return List.of(
                from(ASKING_OBSTACLE).on(ANSWERED).to(NOTING_OBSTACLE),
                from(NOTING_OBSTACLE)
                        .on(SETTLED)
                        .when("something stands in the way", Naming::any)
                        .to(ASKING_WAY),
                from(NOTING_OBSTACLE).on(SETTLED).to(ASKING_STEP),
                from(ASKING_WAY)
                        .on(ANSWERED)
                        .when("ideas are welcome", slots -> slots.is(CheckInSlots.WAY, Way.IDEAS))
                        .to(OFFERING_MOVES),
                from(ASKING_WAY)
                        .on(ANSWERED)
                        .when("talking comes first", slots -> slots.is(CheckInSlots.WAY, Way.TALK))
                        .to(NOTING_WISH_TO_TALK),
                from(NOTING_WISH_TO_TALK).on(SETTLED).to(ASKING_MORE),
                from(ASKING_WAY).on(ANSWERED).to(ASKING_STEP),
                from(ASKING_MORE).on(ANSWERED).to(NOTING_MORE),
                from(ASKING_MORE).on(SKIPPED).to(NOTING_MORE),
                from(NOTING_MORE).on(SETTLED).to(ASKING_DEEPER),
                from(ASKING_DEEPER).on(ANSWERED).to(NOTING_DEEPER),
                from(ASKING_DEEPER).on(SKIPPED).to(NOTING_DEEPER),
                from(NOTING_DEEPER).on(SETTLED).to(ASKING_WISH),
                from(ASKING_WISH).on(ANSWERED).to(NOTING_WISH),
                from(ASKING_WISH).on(SKIPPED).to(NOTING_WISH),
                from(NOTING_WISH).on(SETTLED).to(ASKING_PERMISSION),
                from(ASKING_PERMISSION)
                        .on(ANSWERED)
                        .when("ideas are welcome", slots -> slots.is(CheckInSlots.PERMISSION, Way.IDEAS))
                        .to(OFFERING_MOVES),
                from(ASKING_PERMISSION).on(ANSWERED).to(ASKING_STEP),
                from(OFFERING_MOVES).on(ANSWERED).to(NOTING_MOVE),
                from(NOTING_MOVE).on(SETTLED).to(ASKING_STEP));
    }

    private static List<Arrow<CheckInState>> step() {
        return List.of(
                from(ASKING_STEP)
                        .on(ANSWERED)
                        .when("there is a step", SmallStep::wanted)
                        .to(NOTING_STEP),
                from(ASKING_STEP).on(ANSWERED).to(ASKING_REASON),
                from(NOTING_STEP).on(SETTLED).to(ASKING_WHEN),
                from(ASKING_WHEN)
                        .on(ANSWERED)
                        .when("they took the longer way", slots -> Naming.wants(slots, Way.TALK))
                        .to(ASKING_HINDRANCE),
                from(ASKING_WHEN).on(ANSWERED).to(NOTING_PLAN),
                from(ASKING_HINDRANCE).on(ANSWERED).to(ASKING_ANSWER),
                from(ASKING_HINDRANCE).on(SKIPPED).to(NOTING_PLAN),
                from(ASKING_ANSWER).on(ANSWERED).to(NOTING_PLAN),
                from(ASKING_ANSWER).on(SKIPPED).to(NOTING_PLAN),
                from(NOTING_PLAN).on(SETTLED).to(ASKING_SURE),
                from(ASKING_SURE).on(ANSWERED).to(NOTING_SURE),
                from(NOTING_SURE)
                        .on(SETTLED)
                        .when("the step is too big", SmallStep::tooBig)
                        .to(ASKING_SMALLER),
                from(NOTING_SURE).on(SETTLED).to(ASKING_REMINDER),
                from(ASKING_SMALLER).on(ANSWERED).to(RESIZING),
                from(RESIZING)
                        .on(SETTLED)
                        .when("it stays as it is", slots -> slots.is(CheckInSlots.SMALLER_TAP, SmallStep.KEEP))
                        .to(ASKING_REMINDER),
                from(RESIZING)
                        .on(SETTLED)
                        .when("another moment", slots -> slots.is(CheckInSlots.SMALLER_TAP, SmallStep.OTHER_MOMENT))
                        .to(ASKING_WHEN),
                from(RESIZING).on(SETTLED).to(ASKING_SURE));
    }

    private static List<Arrow<CheckInState>> ending() {
        return List.of(
                from(ASKING_REMINDER)
                        .on(ANSWERED)
                        .when("for the calendar", slots -> slots.is(CheckInSlots.REMINDER, AskingReminder.CALENDAR))
                        .to(MAKING_CALENDAR),
                from(ASKING_REMINDER)
                        .on(ANSWERED)
                        .when("well and unprepared", Ending::offersSetbacks)
                        .to(OFFERING_SETBACKS),
                from(ASKING_REMINDER).on(ANSWERED).to(DONE),
                from(MAKING_CALENDAR)
                        .on(TYPESET)
                        .when("well and unprepared", Ending::offersSetbacks)
                        .to(OFFERING_SETBACKS),
                from(MAKING_CALENDAR).on(TYPESET).to(DONE),
                from(MAKING_CALENDAR).on(UNAVAILABLE).to(DONE),
                from(OFFERING_SETBACKS).on(ANSWERED).to(DONE),
                from(ASKING_REASON).on(ANSWERED).to(LEFT));
    }
}
