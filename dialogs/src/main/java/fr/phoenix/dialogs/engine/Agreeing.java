package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Profile.Consent;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person's agreement is asked for outside of a flow's own course: a coach, and the choices among their data. */
record Agreeing(Flows flows, Stage stage, Menu menu, Unfolding turn) {

    /** The wish is noted; coaches see it, and the conversation, once the person agreed that they read it. */
    void talkToCoach() {
        turn.record(new CoachAsked());
        if (!WelcomeFlow.welcomed(turn.now())) {
            menu.say(turn, "welcome.first");
            stage.welcome(turn, Optional.of(ConsentFlow.code(Purpose.COACH_REVIEW)));
        } else if (turn.now().profile().consentsTo(Purpose.COACH_REVIEW)) {
            menu.say(turn, "coach.noted");
        } else {
            stage.raise(turn, ConsentFlow.code(Purpose.COACH_REVIEW));
        }
    }

    /** Nobody agrees to what they did not read: giving leads to the wording. */
    void askFor(Purpose purpose) {
        if (!WelcomeFlow.welcomed(turn.now())) {
            return;
        }
        if (turn.now().profile().consentsTo(purpose)) {
            menu.say(turn, ConsentFlow.text(purpose, "given"));
        } else {
            stage.raise(turn, ConsentFlow.code(purpose));
        }
    }

    /** Holds from this turn on. Withdrawing what is being asked for right now declines it. */
    void withdraw(Set<Purpose> purposes) {
        var asked = stage.consents().asked(turn.now()).filter(purposes::contains);
        var given = Stream.of(Purpose.values())
                .filter(purposes::contains)
                .filter(purpose -> asked.equals(Optional.of(purpose))
                        || turn.now()
                                .profile()
                                .answer(purpose)
                                .map(Consent::given)
                                .orElse(false))
                .toList();
        given.forEach(purpose -> {
            turn.record(new ConsentAnswered(purpose, false, purpose.textVersion()));
            menu.say(turn, ConsentFlow.text(purpose, "withdrawn"));
        });
        if (given.isEmpty()) {
            menu.say(turn, "privacy.nothing-to-withdraw");
        }
        asked.ifPresent(purpose -> turn.record(new FlowCancelled(ConsentFlow.code(purpose), "ASKING")));
    }

    /** Leaving a consent unanswered leaves what needs it, too; models whose wording changed stay without. */
    void cancel(Frame frame) {
        turn.record(new FlowCancelled(frame.flow(), frame.state()));
        if (flows.of(frame).offered()) {
            return;
        }
        var below = turn.now().active();
        if (below.isPresent() && stage.consents().closed(turn.now())) {
            turn.record(new FlowCancelled(below.get().flow(), below.get().state()));
        }
        if (turn.now().profile().agreedBefore(Purpose.AI_PROCESSING)) {
            turn.record(new ConsentAnswered(Purpose.AI_PROCESSING, false, Purpose.AI_PROCESSING.textVersion()));
        }
    }
}
