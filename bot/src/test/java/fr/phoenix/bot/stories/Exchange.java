package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Profile;
import fr.phoenix.dialogs.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One message and all that it set off.
 *
 * @param utterances what Phoenix said, in order
 * @param known what the person said or pasted so far, and what was read out of it: quoted, it is theirs
 * @param erased whether everything about the person is gone afterwards
 */
record Exchange(
        Said said,
        Conversation before,
        List<ConversationEvent> events,
        List<Utterance> utterances,
        Conversation after,
        List<String> known,
        boolean erased) {

    Exchange {
        events = List.copyOf(events);
        utterances = List.copyOf(utterances);
        known = List.copyOf(known);
    }

    /** Something Phoenix said, and how the person wanted to be spoken with at that moment. */
    record Utterance(Replied replied, Profile profile) {

        String text() {
            return replied.reply().words().text();
        }
    }

    static Exchange of(
            Said said, Conversation before, List<ConversationEvent> events, List<String> known, boolean erased) {
        var utterances = new ArrayList<Utterance>();
        var now = before;
        for (var event : events) {
            now = now.evolve(event);
            if (event instanceof Replied replied) {
                utterances.add(new Utterance(replied, now.profile()));
            }
        }
        return new Exchange(said, before, events, utterances, now, known, erased);
    }

    /** All that was said, replies joined by line feeds. */
    String text() {
        return String.join("\n", utterances.stream().map(Utterance::text).toList());
    }

    <E extends ConversationEvent> Stream<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    boolean has(Class<? extends ConversationEvent> type) {
        return events.stream().anyMatch(type::isInstance);
    }

    Stream<Reply.Document> documents() {
        return utterances.stream()
                .map(utterance -> utterance.replied().reply())
                .filter(Reply.Document.class::isInstance)
                .map(Reply.Document.class::cast);
    }

    Optional<Reply.Choices> lastChoices() {
        return utterances.isEmpty()
                ? Optional.empty()
                : Optional.of(utterances.getLast().replied().reply())
                        .filter(Reply.Choices.class::isInstance)
                        .map(Reply.Choices.class::cast);
    }

    /** The flow and state afterwards, {@code flow.STATE}. */
    String at() {
        return after.active().map(frame -> frame.flow() + "." + frame.state()).orElse("menu");
    }
}
