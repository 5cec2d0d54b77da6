package fr.phoenix.dialogs;

/** Who wrote a reply's words. */
public sealed interface Author {

    /** The name of the model as channels show it: {@code none} for fixed wording. */
    String model();

    /** Fixed, human-written wording. */
    record Fixed() implements Author {
        @Override
        public String model() {
            return "none";
        }
    }

    /**
     * A model, or the offline writer.
     *
     * @param model {@code offline} or the provider's model name
     * @param prompt the prompt's id with its version, for example {@code check-in/reflect-fear.v1.fr}
     */
    record Writer(String model, String prompt) implements Author {}
}
