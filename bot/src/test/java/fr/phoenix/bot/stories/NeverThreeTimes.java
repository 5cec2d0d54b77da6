package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nobody goes round in circles: while nothing changes, a question is not put a third time in a row, whatever is asked or not understood in
 * between, and no turn says word for word what the two before it said. Whoever asks to hear a question again, or presses a button, may hear
 * it as often as they like.
 */
record NeverThreeTimes(Wording wording) implements Invariant {

    /** What is recorded when nothing changes. */
    private static final Set<Class<? extends ConversationEvent>> IDLE =
            Set.of(MessageReceived.class, Planned.class, MessageMissed.class, QuestionAsked.class, Replied.class);

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        if (exchanges.size() < 3) {
            return List.of();
        }
        var three = exchanges.subList(exchanges.size() - 3, exchanges.size());
        if (three.stream().skip(1).anyMatch(exchange -> wanted(exchange) || !idle(exchange))) {
            return List.of();
        }
        var question = question(three.getLast());
        if (question.isPresent()
                && three.stream().allMatch(exchange -> question(exchange).equals(question))) {
            return List.of("the same question three times in a row: " + question.get());
        }
        var text = three.getLast().text();
        return three.stream().allMatch(exchange -> exchange.text().equals(text))
                ? List.of("the same words three times in a row: " + text)
                : List.of();
    }

    private static boolean idle(Exchange exchange) {
        return exchange.events().stream().allMatch(event -> IDLE.contains(event.getClass()));
    }

    /** The question that was put, as it was worded; none when the person is only told that it is still open. */
    private Optional<String> question(Exchange exchange) {
        Optional<String> words = Optional.empty();
        Optional<String> asked = Optional.empty();
        for (var event : exchange.events()) {
            if (event instanceof Replied replied) {
                var text = replied.reply().words().text();
                words = wording.says(replied.language(), text, "question.still-open")
                        ? Optional.empty()
                        : Optional.of(text);
            } else if (event instanceof QuestionAsked) {
                asked = words;
            }
        }
        return asked;
    }

    private static boolean wanted(Exchange exchange) {
        return switch (exchange.said()) {
            case Said.Opened opened -> true;
            case Said.Tapped tapped -> true;
            case Said.Typed typed ->
                Loosely.read(typed.text()).matches("(?i)r[ée]p[éeè]te[rz]?|repeat|menu|aide|help|/\\w+");
            case Said.Pasted pasted -> false;
            case Said.Sent sent -> false;
            case Said.Showed showed -> false;
        };
    }
}
