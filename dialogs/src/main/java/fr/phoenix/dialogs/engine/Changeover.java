package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.NewerVersion;
import fr.phoenix.dialogs.flow.Fate;
import fr.phoenix.dialogs.flow.Flows;

/** Brings the flows that a conversation is in the middle of to versions the catalogue lists, at the person's next turn. */
record Changeover(Flows flows, Menu menu) {

    /** Throws {@link NewerVersion} when this instance is too old for the conversation. */
    void check(Conversation conversation) {
        for (var frame : conversation.stack()) {
            if (flows.fateOf(frame) instanceof Fate.Newer) {
                throw new NewerVersion("flow " + frame.flow() + " " + frame.version());
            }
        }
    }

    /** Whether the open question changed: then what the person writes now cannot be an answer to it. They are told why. */
    boolean carry(Unfolding turn) {
        var active = turn.now().active();
        boolean changed = false;
        for (var frame : turn.now().stack()) {
            boolean open = active.filter(frame::equals).isPresent();
            changed |= carry(turn, frame, open) && open;
        }
        return changed;
    }

    private boolean carry(Unfolding turn, Frame frame, boolean open) {
        return switch (flows.fateOf(frame)) {
            case Fate.Stays _ -> false;
            case Fate.Migrates(var change) -> {
                turn.record(change);
                boolean moved = !change.toState().equals(change.fromState());
                if (moved && open) {
                    menu.say(turn, "flow.moved");
                }
                yield moved;
            }
            case Fate.BeginsAnew(var change) -> {
                turn.record(change);
                tell(turn, frame, open, "flow.anew");
                yield true;
            }
            case Fate.Ends _ -> {
                turn.record(new FlowCancelled(frame.flow(), frame.state()));
                menu.say(turn, "flow.ended");
                yield true;
            }
            case Fate.Newer _ -> throw new NewerVersion("flow " + frame.flow() + " " + frame.version());
        };
    }

    /** A parked flow is called by its name; what is not offered has none, and nobody knows that it waits. */
    private void tell(Unfolding turn, Frame frame, boolean open, String key) {
        if (open) {
            menu.say(turn, key);
        } else if (flows.get(frame.flow()).offered()) {
            menu.sayOf(turn, key + "-parked", frame.flow());
        }
    }
}
