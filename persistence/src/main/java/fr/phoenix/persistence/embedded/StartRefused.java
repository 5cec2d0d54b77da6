package fr.phoenix.persistence.embedded;

/** The service cannot start like this. Message and action are sentences for whoever starts it, free of secrets and personal text. */
public final class StartRefused extends RuntimeException {

    private final String action;

    public StartRefused(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    public StartRefused(String sentence, String action, Throwable cause) {
        super(sentence, cause);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
