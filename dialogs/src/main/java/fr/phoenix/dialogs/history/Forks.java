package fr.phoenix.dialogs.history;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.engine.Trial.Tried;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes turns of the past with another prompt, another model or other words. Models read only what the person lets them read today. */
public record Forks(TimeMachine machine, Orchestrators orchestrators) {

    /**
     * What is to be otherwise; whatever is empty stays as it runs today, the words as they were.
     *
     * @param prompt a prompt's id with version and language
     * @param model a model's name
     * @param text what the person would have written instead
     */
    public record Wish(Optional<String> prompt, Optional<String> model, Optional<Words> text) {}

    /** What became of the wish. */
    public sealed interface Forked {

        record Taken(PastTurn turn, Tried tried) implements Forked {}

        record NoSuchTurn() implements Forked {}

        record NoSuchPrompt(List<String> there) implements Forked {}

        record NoSuchModel(List<String> there) implements Forked {}

        /** The person does not agree that a model reads their words; only the offline one may be tried. */
        record NotAgreed() implements Forked {}
    }

    /**
     * @param events all events of the conversation
     * @param id a name for the message that never was
     */
    public Forked fork(List<ConversationEvent> events, int number, Wish wish, MessageId id, Instant deadline) {
        var turn = machine.turn(events, number);
        if (turn.isEmpty()) {
            return new Forked.NoSuchTurn();
        }
        var offline = Optional.of(Orchestrators.OFFLINE);
        boolean agreed = machine.turns(events).getLast().after().profile().consentsTo(Purpose.AI_PROCESSING);
        if (!agreed && wish.model().isPresent() && !wish.model().equals(offline)) {
            return new Forked.NotAgreed();
        }
        return switch (orchestrators.with(wish.prompt(), agreed ? wish.model() : offline)) {
            case Orchestrators.Found.Ready(var orchestrator) ->
                new Forked.Taken(turn.get(), taken(turn.get(), wish, id, orchestrator, deadline));
            case Orchestrators.Found.NoSuchPrompt(var there) -> new Forked.NoSuchPrompt(there);
            case Orchestrators.Found.NoSuchModel(var there) -> new Forked.NoSuchModel(there);
        };
    }

    private Tried taken(PastTurn turn, Wish wish, MessageId id, Orchestrator orchestrator, Instant deadline) {
        var said = wish.text()
                .<Message.Content>map(words -> new Message.Typed(words, Message.Kind.CHAT))
                .orElse(turn.message().content());
        return machine.fork(turn, id, said, orchestrator, deadline);
    }
}
