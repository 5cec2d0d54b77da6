package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Attached;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.linking.Doors;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.privacy.PersonalData.Receipt;
import fr.phoenix.dialogs.safety.Alarm;
import fr.phoenix.dialogs.safety.CrisisLanguage;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.dialogs.understanding.Asides;
import fr.phoenix.dialogs.understanding.Rules;
import fr.phoenix.dialogs.understanding.SideQuestions;
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

    static TurnTaking in(Surroundings world, Flows flows, Texts texts, Doors doors) {
        var scenes = new Scenes(texts, world.clock());
        var knowledge = Knowledge.load();
        var answers = new Answers(flows, scenes);
        var recollection = new Recollection(flows, scenes, answers);
        var menu = new Menu(flows, scenes, knowledge, recollection);
        var work = new Work(
                world.orchestrator(), world.reader(), world.typesetter(), world.files(), world.data(), world.ids());
        var stage = new Stage(flows, scenes, work, menu, new Consents(flows), new Retracing(flows, scenes));
        var rules = new Rules();
        var asides = new Asides(new SideQuestions(knowledge), rules);
        var planning = new Planning(flows, scenes, answers, asides, world.orchestrator());
        var listening = new Listening(flows, scenes, answers, rules, asides, planning);
        return new TurnTaking(
                flows,
                scenes,
                stage,
                menu,
                new Passage(world.links(), doors, scenes),
                listening,
                recollection,
                new CrisisLanguage(),
                new Receipts(scenes));
    }

    Unfolding take(Conversation before, Received received, Progress progress, Instant deadline, Hold hold) {
        changeover().check(before);
        var message = received.message();
        var context = new TurnContext(received.id(), before.person(), deadline);
        var turn = new Unfolding(before, message.account().channel(), progress, context, hold);
        if (before.version() == 0) {
            turn.record(new ConversationStarted(
                    before.id(), before.person(), message.account().channel(), message.language()));
        }
        turn.record(new MessageReceived(received.id(), message.content(), received.at()));
        if (message.content() instanceof Message.Notice notice) {
            new Reminding(scenes, turn).take(notice, received.attempt());
        } else if (hopeless(received) && noticed(message.content()).isEmpty()) {
            turn.record(new TurnAbandoned(received.id(), received.attempt()));
            menu.say(turn, "turn.abandoned");
        } else {
            respond(turn, received);
            new Reminding(scenes, turn).revive();
        }
        return turn;
    }

    /** Nothing is read, planned or resumed before distress was looked for, nor while somebody is being cared for. */
    private void respond(Unfolding turn, Received received) {
        var content = received.message().content();
        var caring = new Caring(obeying(turn), turn);
        var alarm = noticed(content);
        if (alarm.isPresent() && content instanceof Typed typed) {
            caring.begin(alarm.get(), typed.words(), crisis.byMinor(typed.words()));
        } else if (caring.concerns(content)) {
            changeover().carry(turn);
            caring.meet(content);
        } else {
            react(turn, received);
        }
    }

    /** An answer to a question that has changed meanwhile answers nothing: the question comes again. */
    private void react(Unfolding turn, Received received) {
        var content = received.message().content();
        boolean changed = changeover().carry(turn);
        if (Recollection.returns(turn.before(), received.at())) {
            recollection.welcomeBack(turn);
        }
        boolean answer = content instanceof Typed || content instanceof Chosen || content instanceof Attached;
        if (changed && answer && listening.command(content).isEmpty()) {
            stage.play(turn);
        } else {
            new Reaction(obeying(turn), turn).to(content);
        }
    }

    private Changeover changeover() {
        return new Changeover(flows, menu);
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

    /** The only place where messages meet the detector. */
    private Optional<Alarm> noticed(Message.Content content) {
        if (!(content instanceof Typed typed)) {
            return Optional.empty();
        }
        return switch (typed.kind()) {
            case CHAT -> crisis.notice(typed.words());
            case OFFER, CV -> crisis.noticeIn(typed.words());
        };
    }
}
