package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.Optional;

/** Which agreement is missing where a conversation stands. Asked before each state, so that a withdrawal holds at once. */
record Consents(Flows flows) {

    /**
     * What has to be asked before the conversation goes on: what the state needs, or an agreement to models whose wording changed. Nothing
     * while another consent, or the welcome, is being asked.
     */
    Optional<Purpose> due(Conversation now) {
        if (now.active().map(frame -> !flows.of(frame).offered()).orElse(false)) {
            return Optional.empty();
        }
        return WelcomeFlow.welcomed(now) && now.profile().agreedBefore(Purpose.AI_PROCESSING)
                ? Optional.of(Purpose.AI_PROCESSING)
                : needed(now).filter(now.profile()::awaits);
    }

    /** Whether the state needs something that the person did not agree to: no answer to it may be heard. */
    boolean closed(Conversation now) {
        return needed(now).filter(purpose -> !now.profile().consentsTo(purpose)).isPresent();
    }

    /** The purpose that is being asked for now. */
    Optional<Purpose> asked(Conversation now) {
        for (var purpose : Purpose.values()) {
            if (now.active()
                    .map(frame -> frame.flow().equals(ConsentFlow.code(purpose)))
                    .orElse(false)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }

    private Optional<Purpose> needed(Conversation now) {
        return now.active().flatMap(frame -> {
            Flow<?> flow = flows.of(frame);
            return flow.needsIn(frame.state());
        });
    }
}
