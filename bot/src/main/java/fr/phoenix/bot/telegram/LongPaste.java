package fr.phoenix.bot.telegram;

import fr.phoenix.bot.telegram.Incoming.Said;
import fr.phoenix.bot.telegram.Incoming.Sent;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pasted text of more than 4,096 UTF-16 units: Telegram's apps cut it and send the pieces as messages of their own within a second. What
 * is nearly as long as a message can be is therefore held for a moment, and joined with what follows.
 *
 * @param pieces each a {@link Typed} text, in their order, one at least
 */
record LongPaste(List<Said> pieces) {

    /** Apps cut at 4,096 or at a white space before. */
    private static final int NEARLY_FULL = 4_000;

    private static final int FULL = 4_096;

    /** Between two pieces, by Telegram's clock, which counts whole seconds. */
    private static final long MOST_SECONDS = 2;

    /** As much as may be pasted on the web. */
    private static final int LONGEST = 50_000;

    LongPaste {
        pieces = List.copyOf(pieces);
    }

    /** A paste that may go on, when this is long enough to have been cut. */
    static Optional<LongPaste> begunBy(Sent sent) {
        return typed(sent).map(said -> new LongPaste(List.of(said))).filter(LongPaste::mayGoOn);
    }

    private static Optional<Said> typed(Sent sent) {
        return sent instanceof Said said && said.content() instanceof Typed ? Optional.of(said) : Optional.empty();
    }

    private static String text(Said said) {
        return said.content() instanceof Typed typed ? typed.words().text() : "";
    }

    /** Whether its last piece was cut off where a message is full. */
    boolean mayGoOn() {
        return text(pieces.getLast()).length() >= NEARLY_FULL;
    }

    /** With one piece more; empty when that is something else, came later, or is too much. */
    Optional<LongPaste> with(Sent next) {
        return typed(next).filter(said -> mayGoOn() && follows(said)).map(said -> {
            var more = new ArrayList<>(pieces);
            more.add(said);
            return new LongPaste(more);
        });
    }

    private boolean follows(Said next) {
        long seconds = next.sender().sentAt() - pieces.getLast().sender().sentAt();
        return seconds >= 0
                && seconds <= MOST_SECONDS
                && joined().length() + text(next).length() < LONGEST;
    }

    /** One message, known by the id of its first piece. */
    Said whole() {
        return new Said(pieces.getFirst().sender(), new Typed(new Words(joined()), Kind.CHAT));
    }

    /** A full piece was cut anywhere, a shorter one at a white space, which Telegram trims. */
    private String joined() {
        var text = new StringBuilder();
        boolean cutAnywhere = true;
        for (var piece : pieces) {
            var words = text(piece);
            text.append(cutAnywhere ? "" : "\n").append(words);
            cutAnywhere = words.length() >= FULL;
        }
        return text.toString();
    }
}
