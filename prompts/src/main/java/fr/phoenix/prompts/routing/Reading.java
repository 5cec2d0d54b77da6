package fr.phoenix.prompts.routing;

/** What the asker makes of a model's JSON. */
public sealed interface Reading<T> {

    /** It is what was asked for, and no guard objects. */
    record Accepted<T>(T value) implements Reading<T> {}

    /** A field is missing, null, of the wrong kind or out of range. */
    record Malformed<T>() implements Reading<T> {}

    /** A guard refused it; {@code rule} is the guard's stable code. */
    record Refused<T>(String rule) implements Reading<T> {}
}
