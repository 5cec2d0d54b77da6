package fr.phoenix.dialogs.care;

import fr.phoenix.dialogs.Care;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The question how somebody has been, which they agreed to be asked the next day. Whoever sends it raises {@link SinceFlow} and records
 * {@link fr.phoenix.dialogs.ConversationEvent.WellbeingAsked}, so that it is asked once; it is not sent to somebody under 18, nor twice.
 */
public final class CareFollowUp {

    private CareFollowUp() {}

    /** When it is due; nothing when nobody asked for it, or it was asked already. By day, in the zone of {@link Care}. */
    public static Optional<Instant> due(Conversation conversation) {
        return conversation.care().due().filter(_ -> !conversation.profile().minor());
    }

    /** What is said, with its buttons. */
    public static List<Line> lines(Scene scene) {
        return SinceFlow.QUESTION.enter(scene).lines();
    }
}
