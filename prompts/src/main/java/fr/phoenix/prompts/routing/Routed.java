package fr.phoenix.prompts.routing;

import fr.phoenix.dialogs.Words;

/** What became of a question after every model that may be asked was. */
public sealed interface Routed<T> {

    /**
     * @param model the name of the model that answered
     * @param text as it came, of which the value was made
     */
    record Answered<T>(T value, String model, Words text) implements Routed<T> {}

    /** No model answered; the last one's failure. */
    record Failed<T>(ModelFailure failure) implements Routed<T> {}
}
