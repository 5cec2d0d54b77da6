package fr.phoenix.prompts.routing;

/** A successful response whose body is not JSON. */
final class UnreadableResponse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableResponse() {
        super("the response is not JSON");
    }
}
