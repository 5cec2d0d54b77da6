package fr.phoenix.prompts.routing;

/** The provider refused the prompt itself: there is no candidate, only a reason. */
final class BlockedPrompt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BlockedPrompt() {
        super("the provider blocked the prompt");
    }
}
