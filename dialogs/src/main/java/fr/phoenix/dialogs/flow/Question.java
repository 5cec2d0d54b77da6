package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step that asks and waits. Says what its answer fills and which prompts may follow, so that the orchestrator can help. */
public interface Question extends Step {

    /** Longer answers are told back by their beginning. */
    int LONGEST_SHOWN = 80;

    @Override
    default Kind kind() {
        return Kind.ASKS;
    }

    @Override
    Decision.Ask enter(Scene scene);

    @Override
    Hearing hear(Message.Content content, Scene scene);

    /** The slots its answer fills. */
    List<SlotOffer> slots();

    /** The prompts that may be written next, the default first; empty when nothing is written next. */
    default List<PromptOffer> prompts() {
        return List.of();
    }

    /** Checks raw values that the orchestrator read out of free text; nothing when they do not fit. */
    default Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.empty();
    }

    /**
     * The answer in {@code slot} as it is told back to the person, at most {@value #LONGEST_SHOWN} characters; blank when there is none.
     *
     * @param answer what the answer to this question filled
     */
    default String shown(String slot, Slots answer, Scene scene) {
        var value = answer.textOrEmpty(slot).strip().replaceAll("\\s+", " ");
        return value.length() <= LONGEST_SHOWN
                ? value
                : value.substring(0, LONGEST_SHOWN - 1).strip() + "…";
    }

    /** What passing on this question fills, if it may be passed on. */
    default Optional<Map<String, String>> skip() {
        return Optional.empty();
    }
}
