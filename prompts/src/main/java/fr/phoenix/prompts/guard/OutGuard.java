package fr.phoenix.prompts.guard;

/** One rule on what was written. */
interface OutGuard {

    /** The rule's stable code, for events and metrics. */
    String code();

    boolean refuses(Manuscript manuscript);

    /** Whether it can judge a text that is still being written: what is missing may come yet. */
    default boolean judgesBeginnings() {
        return true;
    }
}
