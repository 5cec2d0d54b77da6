package fr.phoenix.persistence.readmodel;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import java.time.Instant;
import java.util.List;

/**
 * One line of a transcript: what was said, and why.
 *
 * @param version the event it comes from
 * @param words what the person wrote or pressed, the reply's text, or for a note a stable code such as
 *     {@code draft-withheld:unsupported-claim}
 * @param choices the quick answers that were offered
 * @param attachments names of the files that came or went with it
 * @param flow the flow's code; empty when none was active
 * @param state the state in which it was said; empty for what came in before any
 * @param signal why the flow moved there; empty when it did not move
 * @param model who wrote a reply: {@code none} for fixed wording; empty for what came in
 * @param prompt the prompt's id with its version; empty for fixed wording
 */
public record TranscriptLine(
        long version,
        Direction direction,
        Instant at,
        Words words,
        List<Reply.Choice> choices,
        List<Words> attachments,
        String flow,
        String state,
        String signal,
        String model,
        String prompt) {

    public TranscriptLine {
        choices = List.copyOf(choices);
        attachments = List.copyOf(attachments);
    }

    /** Who said it; a note is the house's own remark. The names are stored. */
    public enum Direction {
        IN,
        OUT,
        NOTE
    }
}
