package fr.phoenix.prompts.routing;

/** A successful response without a single candidate. */
final class NoCandidate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoCandidate() {
        super("the response has no candidate");
    }
}
