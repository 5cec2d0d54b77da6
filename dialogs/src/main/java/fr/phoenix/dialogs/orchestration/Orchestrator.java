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

    /** Writes what the brief asks for. {@code progress} hears the guarded text while it comes. */
    Written write(Brief brief, Progress progress, TurnContext context);

    /**
     * Hears how far the text of a reply is that is being written: all of it so far, guarded. An empty text takes back what was heard;
     * only the written result counts. Must be quick and never throw; may be called by another thread while {@code write} runs.
     */
    @FunctionalInterface
    interface Progress {

        /** Nobody listens. */
        Progress NONE = soFar -> {};

        void wrote(String soFar);
    }
}
