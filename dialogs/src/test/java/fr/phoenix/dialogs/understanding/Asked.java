package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.checkin.CheckInFlow;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The kinds of open question, by name, and what each understands by itself. */
final class Asked {

    private static final Map<String, Question> QUESTIONS = Map.of(
            "scale", (Question) new CheckInFlow().stepOf("ASKING_MOOD"),
            "open", (Question) new CheckInFlow().stepOf("ASKING_WEIGHT"),
            "when", (Question) new CheckInFlow().stepOf("ASKING_WHEN"),
            "choice",
                    Questions.oneOf(
                            "letter.retry",
                            "answer",
                            List.of(
                                    Option.of("yes", "check-in.last-done", "oui", "yes"),
                                    Option.of("no", "check-in.last-not-yet", "non", "no"))));

    private static final Scene SCENE = new Scene(
            Conversation.begin(
                    new Claim(new ConversationId(new UUID(0, 1)), new PersonId(new UUID(0, 2)), Channel.WEB, 0, 0, 0)),
            new Slots(Map.of()),
            Texts.load(),
            LocalDate.of(2026, 11, 26));

    private Asked() {}

    /** {@code answer} with the value; a day's words are the person's own, so {@code day} stands for them. */
    static Optional<String> understood(String question, Message.Content content) {
        return Optional.ofNullable(QUESTIONS.get(question))
                .map(asked -> asked.hear(content, SCENE))
                .filter(Hearing.Understood.class::isInstance)
                .map(Hearing.Understood.class::cast)
                .map(hearing -> "answer "
                        + (question.equals("when")
                                ? "day"
                                : hearing.slots().values().iterator().next()));
    }
}
