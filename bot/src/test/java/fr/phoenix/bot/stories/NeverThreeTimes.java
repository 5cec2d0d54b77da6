package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import java.util.List;
import java.util.Optional;

/**
 * Nobody goes round in circles: a question is not put a third time in a row to somebody who is not understood, and no turn says word for
 * word what the two before it said. Whoever asks to hear a question again may hear it as often as they like.
 */
final class NeverThreeTimes implements Invariant {

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        if (exchanges.size() < 3) {
            return List.of();
        }
        var three = exchanges.subList(exchanges.size() - 3, exchanges.size());
        var question = question(three.getLast());
        if (question.isPresent()
                && three.stream().allMatch(exchange -> question(exchange).equals(question))
                && three.stream().skip(1).allMatch(exchange -> exchange.has(MessageMissed.class))) {
            return List.of("the same question three times in a row: " + question.get());
        }
        var text = three.getLast().text();
        return three.stream().allMatch(exchange -> exchange.text().equals(text))
                        && three.stream().skip(1).noneMatch(NeverThreeTimes::wanted)
                ? List.of("the same words three times in a row: " + text)
                : List.of();
    }

    /** The question that was put, as it was worded. */
    private static Optional<String> question(Exchange exchange) {
        Optional<String> words = Optional.empty();
        Optional<String> asked = Optional.empty();
        for (var event : exchange.events()) {
            if (event instanceof Replied replied) {
                words = Optional.of(replied.reply().words().text());
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
                Loosely.read(typed.text()).matches("(?i)r[ée]p[eè]te[rz]?|repeat|menu|aide|help|/\\w+");
            case Said.Pasted pasted -> false;
            case Said.Sent sent -> false;
            case Said.Showed showed -> false;
        };
    }
}
