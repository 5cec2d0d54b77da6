package fr.phoenix.dialogs.orchestration;

/**
 * Picks the next prompt and writes. It proposes; the arrow tables decide. Neither method throws for anything a model or a network
 * can do, and both return by the deadline, at worst with what the offline writer makes.
 */
public interface Orchestrator {

    /** Whether a model may be asked for this audience; otherwise both methods below answer at once. */
    boolean asksModel(Audience audience);

    /** What a free-text message may mean, and which of the offered prompts should come next. */
    Plan plan(Situation situation, TurnContext context);

    /** Writes what the brief asks for. {@code progress} hears guarded text while it comes; only the result counts. */
    Written write(Brief brief, Progress progress, TurnContext context);

    /** Hears text of a reply that is being written, piece by piece, already guarded. Must be quick and never throw. */
    @FunctionalInterface
    interface Progress {

        /** Nobody listens. */
        Progress NONE = piece -> {};

        void wrote(String piece);
    }
}
