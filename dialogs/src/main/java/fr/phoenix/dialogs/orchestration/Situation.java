package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Map;

/**
 * Where a conversation stands when a free-text message has to be understood.
 *
 * @param flow the active flow's code, {@code menu} when none is active
 * @param state the state's code
 * @param question what the person was asked
 * @param message what they wrote
 * @param slots the slots the open question can fill
 * @param prompts the prompts that may come next; the first is the default; may be empty
 * @param flows the codes of the flows that could be started, with their purpose
 */
public record Situation(
        Audience audience,
        String flow,
        String state,
        Words question,
        Words message,
        List<SlotOffer> slots,
        List<PromptOffer> prompts,
        Map<String, String> flows) {

    public Situation {
        slots = List.copyOf(slots);
        prompts = List.copyOf(prompts);
        flows = Map.copyOf(flows);
    }

    /** A slot that may be filled: {@code shape} tells in English what a value looks like, for example "whole number 0 to 10". */
    public record SlotOffer(String slot, String shape) {}

    /** A prompt that may be chosen: {@code task} names the file without version and language, for example {@code check-in/reflect-fear}. */
    public record PromptOffer(String task, String purpose) {}
}
