package fr.phoenix.prompts.routing;

/** A successful response that holds no answer, seen before LangChain4j would fail on it in a way that hides why. */
final class UnusableResponse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ModelFailure kind;

    UnusableResponse(ModelFailure kind) {
        super("a response without an answer: " + kind.code());
        this.kind = kind;
    }

    ModelFailure kind() {
        return kind;
    }
}
