package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Frame.Asked;
import fr.phoenix.dialogs.Frame.Detour;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Read;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Decision.Typeset;
import fr.phoenix.dialogs.flow.Decision.Write;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Slots;
import java.util.Optional;

/**
 * Goes over the way again after a correction. Steps decide from slots alone, so a step whose decision is what it was before does not depend
 * on what was corrected: its answer, text or file still stands. The others are asked, written or made anew.
 */
record Retracing(Flows flows, Scenes scenes) {

    /** The signal with which the state is left again without doing anything; nothing when it has to be entered. */
    Optional<Signal> pass(Unfolding turn, Frame frame, Decision decision) {
        return frame.detour()
                .filter(detour -> detour.passed().contains(frame.state()))
                .filter(detour -> stands(turn, frame, detour, decision))
                .flatMap(detour -> leave(turn, frame, detour, decision));
    }

    private boolean stands(Unfolding turn, Frame frame, Detour detour, Decision decision) {
        var before = flows.of(frame).stepOf(frame.state()).enter(scenes.of(turn.now(), new Slots(detour.before())));
        // what stands above a question may differ: it is the question that was answered
        if (decision instanceof Ask now && before instanceof Ask then) {
            return now.lines().getLast().equals(then.lines().getLast());
        }
        return decision.equals(before);
    }

    private static Optional<Signal> leave(Unfolding turn, Frame frame, Detour detour, Decision decision) {
        var slots = new Slots(frame.slots());
        return switch (decision) {
            case Ask _ -> detour.answered(frame.state()).flatMap(asked -> answerAgain(turn, frame, asked));
            case Write write -> Optional.of(Signal.WRITTEN).filter(any -> slots.has(write.slot() + ".model"));
            case Read read ->
                Optional.of(Signal.READ)
                        .filter(any -> slots.has(read.slot() + ".text")
                                && slots.textOrEmpty(read.fileSlot())
                                        .equals(detour.before().getOrDefault(read.fileSlot(), "")));
            case Typeset _ -> Optional.of(Signal.TYPESET);
            case Settle settle -> {
                turn.record(new SlotsFilled(frame.flow(), settle.slots()));
                yield Optional.of(Signal.SETTLED);
            }
            case Finish _ -> Optional.empty();
        };
    }

    private static Optional<Signal> answerAgain(Unfolding turn, Frame frame, Asked asked) {
        var signal = Signal.valueOf(asked.signal());
        if (signal != Signal.ANSWERED && signal != Signal.SKIPPED) {
            return Optional.empty();
        }
        turn.record(new QuestionAsked(frame.flow(), frame.state()));
        turn.record(new SlotsFilled(frame.flow(), asked.answer()));
        return Optional.of(signal);
    }
}
