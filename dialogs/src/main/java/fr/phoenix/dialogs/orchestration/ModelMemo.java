package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Words;
import java.util.Optional;

/**
 * What a model answered while a message is being answered, kept before the turn is committed: a turn that has to be taken again (a crash,
 * a lost claim) does not pay twice. Forgotten with the message's turn. Must never throw: without a memo the model is asked again.
 */
public interface ModelMemo {

    /** Remembers nothing. */
    ModelMemo NONE = new ModelMemo() {

        @Override
        public Optional<Answer> recall(TurnContext turn, Question question) {
            return Optional.empty();
        }

        @Override
        public void keep(TurnContext turn, Question question, Answer answer) {}
    };

    Optional<Answer> recall(TurnContext turn, Question question);

    /** The first answer to a question stays. */
    void keep(TurnContext turn, Question question, Answer answer);

    /**
     * Which question of the turn.
     *
     * @param step a stable code, such as {@code plan}
     * @param hash of all that was asked, in hexadecimal; the question itself is personal text
     */
    record Question(String step, String hash) {}

    /**
     * @param model which one answered
     * @param text as it came, before any guard: whoever recalls it reads and guards it again
     */
    record Answer(String model, Words text) {}
}
