package fr.phoenix.dialogs.orchestration;

/**
 * How many tokens models may take a day, of one person and of everybody. What a call may cost is reserved before it, so that calls at the
 * same time cannot spend the same tokens twice, and settled after it with what it did cost. A reservation that nobody settles (a crash)
 * counts as spent. Days begin at midnight UTC. Must be quick and never throw: what cannot be counted may be spent.
 */
public interface TokenBudgets {

    Answer reserve(TurnContext turn, long tokens, Allowance allowance);

    /** @param person tokens a day for one person, and {@code everybody} for all of them; 0 for no limit */
    record Allowance(long person, long everybody) {

        public static final Allowance UNLIMITED = new Allowance(0, 0);

        public Allowance {
            if (person < 0 || everybody < 0) {
                throw new IllegalArgumentException("an allowance is 0 or more");
            }
        }

        /** Whether so many more may be spent. */
        boolean covers(Whose whose, long spent, long more) {
            long most = switch (whose) {
                case PERSON -> person;
                case EVERYBODY -> everybody;
            };
            return most == 0 || spent + more <= most;
        }
    }

    enum Whose {
        PERSON,
        EVERYBODY
    }

    sealed interface Answer {

        record Granted(Reservation reservation) implements Answer {}

        record Refused(Whose whose) implements Answer {}
    }

    /** Tokens set aside for one call. */
    @FunctionalInterface
    interface Reservation {

        /** What the call did cost; only the first time counts. */
        void settle(long used);
    }
}
