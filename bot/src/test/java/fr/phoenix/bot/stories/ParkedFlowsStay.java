package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.FlowFinished;
import fr.phoenix.dialogs.Frame;
import java.util.List;
import java.util.Optional;

/** A flow that waits below another one keeps its place and its answers. */
final class ParkedFlowsStay implements Invariant {

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        var last = exchanges.getLast();
        if (last.erased()) {
            return List.of();
        }
        var after = last.after();
        return last.before().stack().stream()
                .limit(Math.max(0, last.before().stack().size() - 1))
                .filter(frame -> !ended(last, frame))
                .filter(frame -> !isActive(after, frame))
                .filter(frame -> !find(after, frame).equals(Optional.of(frame)))
                .map(frame -> "the parked flow " + frame.flow() + " lost its place or its answers")
                .toList();
    }

    private static boolean ended(Exchange exchange, Frame frame) {
        return exchange.events(FlowCancelled.class)
                        .anyMatch(event -> event.flow().equals(frame.flow()))
                || exchange.events(FlowFinished.class)
                        .anyMatch(event -> event.flow().equals(frame.flow()));
    }

    private static boolean isActive(Conversation after, Frame frame) {
        return after.active().map(Frame::flow).equals(Optional.of(frame.flow()));
    }

    private static Optional<Frame> find(Conversation after, Frame frame) {
        return after.stack().stream()
                .filter(other -> other.flow().equals(frame.flow()))
                .findFirst();
    }
}
