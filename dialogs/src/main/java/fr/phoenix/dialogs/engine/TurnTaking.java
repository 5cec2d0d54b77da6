package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.privacy.PersonalData.Receipt;
import fr.phoenix.dialogs.safety.CrisisLanguage;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides one turn: safety first, then what the message means, then what the tables make of it. Changes nothing outside the
 * {@link Unfolding}.
 */
record TurnTaking(
        Flows flows,
        Scenes scenes,
        Stage stage,
        Menu menu,
        Passage passage,
        Listening listening,
        Recollection recollection,
        CrisisLanguage crisis,
        Receipts receipts) {

    /** Attempts after which a message gets an apology instead of an answer. */
    static final int MOST_ATTEMPTS = 5;

    Unfolding take(Conversation before, Received received, Progress progress, Instant deadline, Hold hold) {
        var message = received.message();
        var context = new TurnContext(received.id(), before.person(), deadline);
        var turn = new Unfolding(before, message.account().channel(), progress, context, hold);
        if (before.version() == 0) {
            turn.record(new ConversationStarted(
                    before.id(), before.person(), message.account().channel(), message.language()));
        }
        turn.record(new MessageReceived(received.id(), message.content(), received.at()));
        if (hopeless(received)) {
            turn.record(new TurnAbandoned(received.id(), received.attempt()));
            menu.say(turn, "turn.abandoned");
        } else if (noticesCrisis(turn, message.content())) {
            menu.say(turn, turn.now().profile().minor() ? "safety.crisis-minor" : "safety.crisis");
        } else {
            if (Recollection.returns(before, received.at())) {
                recollection.welcomeBack(turn);
            }
            new Reaction(obeying(turn), turn).to(message.content());
        }
        return turn;
    }

    private Obeying obeying(Unfolding turn) {
        var correcting = new Correcting(flows, scenes, stage, menu, listening.answers(), turn);
        return new Obeying(flows, stage, menu, passage, listening, correcting, recollection, turn);
    }

    /** The last words, once everything is gone. */
    void farewell(Unfolding turn, Receipt receipt) {
        menu.say(turn, "privacy.erased");
        turn.say(receipts.of(turn.now(), receipt));
    }

    private static boolean hopeless(Received received) {
        return received.attempt() > MOST_ATTEMPTS
                || received.message().content().equals(new Message.Unsupported(Message.Medium.LOST));
    }

    private boolean noticesCrisis(Unfolding turn, Message.Content content) {
        var rule = content instanceof Typed typed && typed.kind() == Message.Kind.CHAT
                ? crisis.notice(typed.words())
                : Optional.<String>empty();
        rule.ifPresent(code -> turn.record(new CrisisNoticed(code)));
        return rule.isPresent();
    }
}
