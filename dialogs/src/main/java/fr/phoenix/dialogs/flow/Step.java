package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Message;
import java.util.Set;

/** What happens in one state of a flow: what is said or done on entering it, and what a message means in it. Stateless. */
public interface Step {

    Kind kind();

    /** The keys of the fixed wording it may say; checked at start to exist in both languages. */
    Set<String> texts();

    Decision enter(Scene scene);

    /** What a message means here. Only asked of steps that {@link Kind#ASKS ask}. */
    default Hearing hear(Message.Content content, Scene scene) {
        throw new IllegalStateException("this step asks nothing");
    }

    /** What a step does on being entered; tells which signals its state needs arrows for. */
    enum Kind {
        ASKS(Set.of(Signal.ANSWERED)),
        WRITES(Set.of(Signal.WRITTEN, Signal.WITHHELD, Signal.UNAVAILABLE)),
        READS(Set.of(Signal.READ, Signal.UNREADABLE)),
        TYPESETS(Set.of(Signal.TYPESET, Signal.UNAVAILABLE)),
        SETTLES(Set.of(Signal.SETTLED)),
        ENDS(Set.of());

        private final Set<Signal> signals;

        Kind(Set<Signal> signals) {
            this.signals = signals;
        }

        /** The signals that such a step gives: its state needs at least one arrow for each. */
        public Set<Signal> signals() {
            return signals;
        }
    }
}
