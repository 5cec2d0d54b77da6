package fr.phoenix.prompts;

/** The settings of a model provider do not make sense together; the message says what to do, and never shows a key. */
public final class HalfSetModel extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    HalfSetModel(String message) {
        super(message);
    }
}
