package fr.phoenix.prompts.routing;

import java.util.Locale;

/** Why a model gave no usable answer. The codes are stable: metrics and events carry them. */
public enum ModelFailure {
    /** Too many calls a minute; worth another attempt after the wait the provider names. */
    RATE_LIMITED,
    /** Nothing left for today or of the budget. */
    QUOTA,
    /** The provider has trouble of its own (5xx). */
    OVERLOADED,
    /** No whole answer in the time given. */
    TIMEOUT,
    /** The provider's filter refused the prompt or the answer. */
    BLOCKED,
    /** The answer ran into the limit of tokens. */
    TRUNCATED,
    /** An answer without words. */
    EMPTY,
    /** An answer that is not what was asked for, or a request the provider refuses. */
    INVALID,
    /** The key is wrong or may not use this model. */
    AUTH,
    /** No connection, or one that broke. */
    UNREACHABLE,
    /** A whole answer that one of our guards refused. */
    WITHHELD;

    /** The stable code, for example {@code rate-limited}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code as a metric's tag, for example {@code rate_limited}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
