package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a conversation stands when a free-text message has to be understood.
 *
 * @param flow the active flow's code, {@code menu} when none is active
 * @param state the state's code
 * @param question what the person was asked
 * @param message what they wrote
 * @param slots the slots the open question can fill
 * @param corrections the slots that earlier questions of this flow filled and that a correction may change
 * @param prompts the prompts that may come next; the first is the default; may be empty
 * @param flows the codes of the flows that could be started, with their purpose
 * @param topics the codes of what can be explained in passing
 */
public record Situation(
        Audience audience,
        String flow,
        String state,
        Words question,
        Words message,
        List<SlotOffer> slots,
        List<SlotOffer> corrections,
        List<PromptOffer> prompts,
        Map<String, String> flows,
        Set<String> topics) {

    public Situation {
        slots = List.copyOf(slots);
        corrections = List.copyOf(corrections);
        prompts = List.copyOf(prompts);
        flows = Map.copyOf(flows);
        topics = Set.copyOf(topics);
    }

    /** A slot that may be filled: {@code shape} tells in English what a value looks like, for example "whole number 0 to 10". */
    public record SlotOffer(String slot, String shape) {}

    /** A prompt that may be chosen: {@code task} names the file without version and language, for example {@code check-in/reflect-fear}. */
    public record PromptOffer(String task, String purpose) {}
}
