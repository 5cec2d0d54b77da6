package fr.phoenix.prompts.guard;

/** One rule on what no text may show, whoever it is for. */
interface LeakGuard extends OutGuard {

    boolean leaks(Passage passage);

    @Override
    default boolean refuses(Manuscript manuscript) {
        return leaks(manuscript.passage());
    }
}
