package fr.phoenix.prompts.routing;

import java.util.Locale;

/** Why a model gave no usable answer. The codes are stable: metrics and events carry them. */
public enum ModelFailure {
    /** Too many calls a minute; worth another attempt after the wait the provider names. */
    RATE_LIMITED(About.MODEL),
    /** Nothing left for today. */
    QUOTA(About.MODEL),
    /** The provider has trouble of its own (5xx). */
    OVERLOADED(About.MODEL),
    /** No whole answer in the time given. */
    TIMEOUT(About.MODEL),
    /** The provider's filter refused the prompt or the answer; its other models have the same one. */
    BLOCKED(About.TEXT),
    /** The answer ran into the limit of tokens. */
    TRUNCATED(About.TEXT),
    /** An answer without words. */
    EMPTY(About.TEXT),
    /** An answer that is not what was asked for, or a request the provider refuses. */
    INVALID(About.TEXT),
    /** The key is wrong or may not be used. */
    AUTH(About.PROVIDER),
    /** The account is out of credit, or without billing. */
    CREDIT(About.PROVIDER),
    /** The provider has no model of this name, or no longer. */
    NO_SUCH_MODEL(About.MODEL),
    /** No connection, or one that broke. */
    UNREACHABLE(About.PROVIDER),
    /** A whole answer that one of our guards refused. */
    WITHHELD(About.TEXT),
    /** Not asked: the tokens of the day, of the person or of everybody, are spent. */
    BUDGET(About.NOTHING);

    private final About about;

    /** What a failure says something about, and so what is left alone for a while. */
    enum About {
        /** Another text may do better at once. */
        TEXT,
        MODEL,
        PROVIDER,
        /** Nobody was asked. */
        NOTHING
    }

    ModelFailure(About about) {
        this.about = about;
    }

    About about() {
        return about;
    }

    /** Whether the other models of the same provider are not worth asking the same question. */
    boolean holdsForProvider() {
        return about == About.PROVIDER || this == BLOCKED;
    }

    /** Whether nobody else is to be asked. */
    boolean endsQuestion() {
        return this == WITHHELD || this == BUDGET;
    }

    /** The stable code, for example {@code rate-limited}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code as a metric's tag, for example {@code rate_limited}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
