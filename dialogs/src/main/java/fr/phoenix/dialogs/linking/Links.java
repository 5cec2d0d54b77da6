package fr.phoenix.dialogs.linking;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One-time codes that let another account into a conversation. A code counts for {@link #VALID}, for the account that showed it first and
 * for nobody else. All limits hold without Redis.
 */
public interface Links {

    Duration VALID = Duration.ofMinutes(10);

    /** Codes of one conversation that count at the same time; a new one ends the oldest. */
    int MOST_OPEN = 3;

    /** Codes that are not valid, from one account, session or address within {@link #VALID}; then none is looked at any more. */
    int MOST_TRIES = 5;

    /** A new code for the conversation, or for the one it goes on in; nothing when it was erased. */
    Optional<Issued> issue(ConversationId conversation);

    /**
     * Shows a code. An account without a conversation joins at once; one that has a conversation keeps the code and decides with
     * {@link #confirm}. The same account with the same code again gets the same answer.
     *
     * @param attempt names this try, so that its repetition counts once; at most 128 characters
     * @param tryers who it counts against when the code is not valid
     */
    Shown show(LinkCode code, Account account, String attempt, List<Tryer> tryers);

    /**
     * Goes on in the conversation whose code this account showed last. Its former conversation gets no new messages, its sessions end, and
     * it counts among the person's own for export and erasure. Doing it again changes nothing.
     */
    Shown confirm(Account account);

    /** A code to be told once. */
    record Issued(LinkCode code, Instant expiresAt) {}

    /**
     * Somebody who tries codes.
     *
     * @param name tells one from the others; stored only as a digest
     * @param most invalid codes within {@link #VALID}
     */
    record Tryer(String name, int most) {

        public static Tryer account(Account account) {
            return new Tryer("account|" + account.channel().code() + "|" + account.id(), MOST_TRIES);
        }

        /** Somebody of whom only the network address is known. */
        public static Tryer address(String address) {
            return new Tryer("address|" + address, MOST_TRIES);
        }

        /** An address that people with sessions of their own may share. */
        public static Tryer shared(String address) {
            return new Tryer("shared|" + address, 10 * MOST_TRIES);
        }

        @Override
        public String toString() {
            return "Tryer";
        }
    }

    /** What a code came to. */
    sealed interface Shown {

        /**
         * The account now leads to this conversation.
         *
         * @param leftOne whether it had another one before
         */
        record Joined(ConversationId conversation, boolean leftOne) implements Shown {}

        /** The account has a conversation of its own; the code is kept for it until it ends. */
        record Occupied(ConversationId own, PersonId person) implements Shown {}

        /** It leads to where the account already is; the code still counts. */
        record Here(ConversationId conversation) implements Shown {}

        /** No such code, or it ended, or somebody else showed it before. */
        record Unknown() implements Shown {}

        /** Too many that were not valid: this one was not looked at. */
        record TooMany() implements Shown {}
    }
}
