package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Migration;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Motivation coaching in two minutes, longer for whoever wants it: mood and confidence, what weighs, what stands in the way, one small step
 * as an if-then plan, and when. The step opens the next check-in. What each turn says is coded in {@code interviewing/check-in.txt}.
 */
public final class CheckInFlow implements Flow<CheckInState> {

    private static final CheckInState[] OF_VERSION_1 = {
        CheckInState.RECALLING,
        CheckInState.ASKING_LAST_STEP,
        CheckInState.ASKING_MOOD,
        CheckInState.ASKING_CONFIDENCE,
        CheckInState.ASKING_WEIGHT,
        CheckInState.REFLECTING,
        CheckInState.SHARING_REFLECTION,
        CheckInState.ACKNOWLEDGING,
        CheckInState.ASKING_STEP,
        CheckInState.ASKING_WHEN,
        CheckInState.DONE
    };

    @Override
    public String code() {
        return "check-in";
    }

    @Override
    public int version() {
        return 4;
    }

    /**
     * Version 1 asked the same questions, and nobody whether they may be asked: that comes first now, wherever somebody is. Version 2 asked
     * nothing about applications, version 3 nothing about obstacles and what helps against them: whoever is past that plans their step.
     */
    @Override
    public List<Migration> migrations() {
        var third = new ArrayList<>(List.of(OF_VERSION_1));
        third.addAll(List.of(CheckInState.ASKING_OUTCOME, CheckInState.NOTING_OUTCOME));
        return List.of(
                Migration.from(1).keeping(OF_VERSION_1),
                Migration.from(2).keeping(OF_VERSION_1),
                Migration.from(3).keeping(third.toArray(CheckInState[]::new)));
    }

    @Override
    public Optional<Purpose> needs(CheckInState state) {
        return CheckInArrows.ABOUT_FEELINGS.contains(state) ? Optional.of(Purpose.CHECK_INS) : Optional.empty();
    }

    @Override
    public Class<CheckInState> states() {
        return CheckInState.class;
    }

    @Override
    public CheckInState initial() {
        return CheckInState.RECALLING;
    }

    @Override
    public String purpose() {
        return "motivation check-in: mood, what weighs, one small step";
    }

    @Override
    public List<Arrow<CheckInState>> arrows() {
        return CheckInArrows.all();
    }

    @Override
    public Step step(CheckInState state) {
        return switch (state) {
            case RECALLING -> Opening.RECALL;
            case ASKING_OUTCOME -> Outcomes.QUESTION;
            case NOTING_OUTCOME -> Steps.settle(Outcomes.NOTED, Outcomes::note);
            case ASKING_LAST_STEP -> Opening.LAST_STEP;
            case NOTING_LAST_STEP -> Opening.NOTE_LAST_STEP;
            case ASKING_MOOD -> Feelings.MOOD;
            case NOTING_MOOD -> Feelings.NOTE_MOOD;
            case ASKING_CONFIDENCE -> Feelings.CONFIDENCE;
            case NOTING_CONFIDENCE -> Feelings.NOTE_CONFIDENCE;
            case ASKING_WEIGHT -> Weighing.QUESTION;
            case REFLECTING -> Weighing.REFLECT;
            case SHARING_REFLECTION -> Weighing.SHARE;
            case ACKNOWLEDGING -> Weighing.ACKNOWLEDGE;
            case ASKING_REASONS -> Feelings.REASONS;
            case NOTING_REASONS -> Feelings.NOTE_REASONS;
            case ASKING_OBSTACLE -> Naming.QUESTION;
            case NOTING_OBSTACLE -> Naming.NOTE;
            case ASKING_WAY -> Naming.WAY;
            case NOTING_WISH_TO_TALK -> TalkingMore.BEGIN;
            case ASKING_MORE -> TalkingMore.MORE;
            case NOTING_MORE -> TalkingMore.NOTE_MORE;
            case ASKING_DEEPER -> TalkingMore.DEEPER;
            case NOTING_DEEPER -> TalkingMore.NOTE_DEEPER;
            case ASKING_WISH -> TalkingMore.WISH;
            case NOTING_WISH -> TalkingMore.NOTE_WISH;
            case ASKING_PERMISSION -> TalkingMore.PERMISSION;
            case OFFERING_MOVES -> new OfferingMoves();
            case NOTING_MOVE -> OfferingMoves.NOTE;
            case ASKING_STEP -> SmallStep.STEP;
            case NOTING_STEP -> SmallStep.NOTE;
            case ASKING_WHEN -> new AskingWhen();
            case ASKING_HINDRANCE -> SmallStep.HINDRANCE;
            case ASKING_ANSWER -> SmallStep.ANSWER;
            case NOTING_PLAN -> SmallStep.NOTE_PLAN;
            case ASKING_SURE -> SmallStep.SURE;
            case NOTING_SURE -> SmallStep.NOTE_SURE;
            case ASKING_SMALLER -> SmallStep.SMALLER;
            case RESIZING -> SmallStep.RESIZE;
            case ASKING_REMINDER -> new AskingReminder();
            case MAKING_CALENDAR -> new MakingCalendar();
            case OFFERING_SETBACKS -> Ending.OFFER_SETBACKS;
            case DONE -> Ending.DONE;
            case ASKING_REASON -> Ending.REASON;
            case LEFT -> Ending.LEFT;
        };
    }
}
