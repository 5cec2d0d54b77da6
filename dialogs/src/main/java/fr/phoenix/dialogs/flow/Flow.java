package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Message;
import java.util.List;
import java.util.Optional;

/**
 * A guided flow: an enum of states, a table of arrows, one step a state.
 *
 * @param <S> the states; a state's {@code name()} is stored: never rename one
 */
public interface Flow<S extends Enum<S>> {

    /** The stable code, as in the API: {@code check-in}, {@code letter}, {@code cv}. */
    String code();

    /** Rises when the table changes; a conversation keeps the version it began with, as long as the catalogue lists it. */
    int version();

    /** What becomes of those who are in older versions that the catalogue no longer lists; without a rule they begin anew. */
    default List<Migration> migrations() {
        return List.of();
    }

    Class<S> states();

    S initial();

    List<Arrow<S>> arrows();

    /** What happens in a state. Total: every state has a step. */
    Step step(S state);

    /** What it is for, in English: offered to the orchestrator. */
    String purpose();

    /** Whether a message that comes while nothing is active, such as a file, begins this flow and answers its first question. */
    default boolean beginsWith(Message.Content content) {
        return false;
    }

    /** Whether people can start it, by its name, too: it is proposed to the orchestrator. Others begin when something calls for them. */
    default boolean offered() {
        return true;
    }

    /** Whether the menu lists it. What is offered and not listed is for those who ask for it. */
    default boolean listed() {
        return offered();
    }

    /**
     * What the person must have agreed to before this state is entered or an answer to it is heard. Unanswered, it is asked first;
     * refused, the state is left by its arrow for {@link Signal#REFUSED}.
     */
    default Optional<Purpose> needs(S state) {
        return Optional.empty();
    }

    default Optional<Purpose> needsIn(String state) {
        return needs(Enum.valueOf(states(), state));
    }

    default Step stepOf(String state) {
        return step(Enum.valueOf(states(), state));
    }
}
