package fr.phoenix.bot.chaos;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A deliberate bug, put into the service from outside. What each one rewrites is written here alone; a service whose SQL does not match
 * any more ends at its first append, so that a mutant never passes for want of a bug.
 */
enum Mutant {

    /** Says that a message is stored, then stores it. */
    ACK_BEFORE_COMMIT(List.of(), 0),

    /** Whoever took a turn may write it, whoever else did meanwhile. The unique key that would stop it too is dropped by the test. */
    NO_FENCE(
            List.of(new Rule(
                    "close",
                    "(?s)(SET status = 'ANSWERED'\\s+WHERE i\\.id = ANY\\([^)]*\\))\\s+AND i\\.status = 'WAITING'.*?(?=RETURNING)",
                    "$1 ")),
            0),

    /** Positions are drawn and committed in any order, as on a plain sequence. */
    NO_APPEND_LOCK(List.of(new Rule("lock", "pg_advisory_xact_lock\\(\\?, 0\\)", "pg_sleep(? * 0)")), 500);

    /** In a statement that appends events. */
    static final Pattern APPEND = Pattern.compile("INSERT\\s+INTO\\s+event\\s");

    /** What a mutated service prints when its bug was there. */
    static final String BITES = "the mutant bites: ";

    private final List<Rule> rules;
    private final int commitDelayMillis;

    Mutant(List<Rule> rules, int commitDelayMillis) {
        this.rules = rules;
        this.commitDelayMillis = commitDelayMillis;
    }

    /** One change of the SQL that the service sends. */
    record Rule(String name, Pattern found, String replacement) {
        Rule(String name, String found, String replacement) {
            this(name, Pattern.compile(found), replacement);
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** How long a commit of events waits at most. */
    int commitDelayMillis() {
        return commitDelayMillis;
    }
}
