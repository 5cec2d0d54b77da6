package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.texts.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Sets the scene for a step. Days are those of the person's time zone. */
record Scenes(Texts texts, InstantSource clock) {

    Scene of(Conversation conversation) {
        return of(
                conversation, new Slots(conversation.active().map(Frame::slots).orElse(Map.of())));
    }

    /** The scene of a flow that may be parked. */
    Scene of(Conversation conversation, Frame frame) {
        return of(conversation, new Slots(frame.slots()));
    }

    /** The scene as it would be with these slots. */
    Scene of(Conversation conversation, Slots slots) {
        var zone = conversation.reminders().settings().zone();
        return new Scene(conversation, slots, texts, LocalDate.ofInstant(clock.instant(), zone));
    }
}
