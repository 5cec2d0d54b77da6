package fr.phoenix.prompts.routing;

/**
 * Hears a model's answer while it is written: raw, in pieces, and only a hint, since what counts is the whole answer at its end. Must
 * be quick and never throw.
 */
public interface AnswerStream {

    /** Nobody listens. */
    AnswerStream NONE = new AnswerStream() {

        @Override
        public boolean begins() {
            return false;
        }

        @Override
        public void adds(String piece) {}
    };

    /** A model is about to be asked, and pieces heard before are void. False when this answer should come whole. */
    boolean begins();

    void adds(String piece);
}
