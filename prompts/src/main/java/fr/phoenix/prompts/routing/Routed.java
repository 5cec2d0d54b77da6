package fr.phoenix.prompts.routing;

/** What became of a question after every model that may be asked was. */
public sealed interface Routed<T> {

    /** @param model the name of the model that answered */
    record Answered<T>(T value, String model) implements Routed<T> {}

    /** No model answered; the last one's failure. */
    record Failed<T>(ModelFailure failure) implements Routed<T> {}
}
