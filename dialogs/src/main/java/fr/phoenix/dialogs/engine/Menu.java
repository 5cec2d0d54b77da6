package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Confirmation;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.care.CareFlow;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.understanding.Rules;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said around flows: what there is to choose from, how to get on, where one was. */
record Menu(Flows flows, Scenes scenes, Knowledge knowledge, Recollection recollection) {

    /** Readings of a message that are offered; with the way back to the question they make three. */
    private static final int MOST_READINGS = 2;

    /** Shows what can be started. */
    void show(Unfolding turn) {
        var scene = scenes.of(turn.now());
        var choices = starts(scene);
        if (turn.now().watched()) {
            choices.add(scene.choice(CareFlow.HELP, "care.button.help"));
        }
        turn.say(scene.choices("menu.ask", choices));
    }

    void help(Unfolding turn) {
        say(turn, "menu.help");
    }

    /** Says which flow goes on, and what was said in it. */
    void resume(Unfolding turn) {
        recollection.recap(turn);
    }

    /** Says that a flow waits while another one comes first; what is not offered has no name to be called by. */
    void park(Unfolding turn, Frame frame) {
        if (flows.of(frame).offered() && !frame.answered().isEmpty()) {
            var scene = scenes.of(turn.now());
            turn.say(scene.text("menu.parked", scene.say("menu.title." + frame.flow())));
        }
    }

    /** The question that is open, without putting it again; its buttons stay. */
    void recallQuestion(Unfolding turn, Ask ask) {
        var scene = scenes.of(turn.now());
        var choices = new ArrayList<Choice>();
        if (ask.lines().getLast().reply() instanceof Reply.Choices question) {
            choices.addAll(question.choices());
        }
        choices.add(scene.choice("resume", "unclear.again"));
        turn.say(scene.choices("question.still-open", choices));
    }

    /** Asks whether the person is sure to lose so many answers. */
    void confirm(Unfolding turn, Confirmation what, int answers) {
        var scene = scenes.of(turn.now());
        var code = what.name().toLowerCase(Locale.ROOT);
        turn.say(scene.choices(
                code + ".confirm",
                List.of(
                        scene.choice(code + "-confirm", code + ".confirmed"),
                        scene.choice("resume", code + ".declined")),
                answers));
    }

    /** Offers what the message may have meant; false when nothing of it has a button. */
    boolean readings(Unfolding turn, List<Command> commands) {
        var scene = scenes.of(turn.now());
        var choices = commands.stream()
                .flatMap(command -> Readings.choice(command, scene).stream())
                .distinct()
                .limit(MOST_READINGS)
                .collect(Collectors.toCollection(ArrayList::new));
        if (choices.isEmpty()) {
            return false;
        }
        choices.add(scene.choice("resume", "unclear.none-of-these"));
        turn.say(scene.choices("unclear.readings", choices));
        return true;
    }

    /** Answers a side question from the knowledge file, or says that there is nothing on it. */
    void explain(Unfolding turn, Optional<String> topic) {
        var scene = scenes.of(turn.now());
        var language = scene.language();
        var entry = topic.flatMap(code -> knowledge.entry(code, language));
        if (entry.isEmpty()) {
            turn.say(scene.text("knowledge.unknown"));
            return;
        }
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(entry.get().checked());
        var key = entry.get().outdated(scene.today()) ? "knowledge.outdated" : "knowledge.entry";
        turn.say(scene.text(
                key, entry.get().title(), entry.get().text(), entry.get().source(), day));
    }

    /**
     * What somebody who is not understood can do. The question stays open, and so do its buttons.
     *
     * @param again whether they were told just before
     */
    void waysOut(Unfolding turn, boolean again, boolean canSkip) {
        var scene = scenes.of(turn.now());
        var active = turn.now().active();
        var choices = active.isEmpty() ? starts(scene) : new ArrayList<Choice>();
        if (active.isPresent()) {
            choices.add(scene.choice("resume", "unclear.again"));
            if (canSkip) {
                choices.add(scene.choice("skip", "unclear.skip"));
            } else if (active.get().canGoBack()) {
                choices.add(scene.choice("back", "unclear.back"));
            }
        }
        choices.add(scene.choice("coach", "unclear.coach"));
        var text = active.isEmpty() ? "unclear.ways-out-menu" : "unclear.ways-out";
        turn.say(scene.choices(again ? "unclear.ways-out-again" : text, choices));
    }

    void say(Unfolding turn, String key) {
        turn.say(scenes.of(turn.now()).text(key));
    }

    /** Says something about a flow by its title. */
    void sayOf(Unfolding turn, String key, String flow) {
        var scene = scenes.of(turn.now());
        turn.say(scene.text(key, scene.say("menu.title." + flow)));
    }

    /**
     * Says what is stored and lets the person decide, purpose by purpose once they were welcomed. The widget has export and erasure in a
     * menu of its own.
     */
    void privacy(Unfolding turn) {
        var scene = scenes.of(turn.now());
        var choices = new ArrayList<Choice>();
        if (turn.channel() != Channel.WEB) {
            choices.add(scene.choice("data-export", "privacy.export"));
            choices.add(scene.choice("data-erase", "privacy.erase"));
        }
        if (WelcomeFlow.welcomed(turn.now())) {
            for (var purpose : Purpose.values()) {
                choices.add(
                        turn.now().profile().consentsTo(purpose)
                                ? scene.choice(Rules.WITHDRAW + purpose.code(), ConsentFlow.text(purpose, "withdraw"))
                                : scene.choice(Rules.GIVE + purpose.code(), ConsentFlow.text(purpose, "give")));
            }
        }
        choices.add(scene.choice("resume", "privacy.go-on"));
        var text = turn.channel() == Channel.WEB ? "privacy.about" : "privacy.about-here";
        turn.say(scene.choices(text, choices));
    }

    /** The caption of the export. */
    Words export(Unfolding turn) {
        return new Words(scenes.of(turn.now()).say("privacy.exported"));
    }

    void confirmErasure(Unfolding turn) {
        var scene = scenes.of(turn.now());
        turn.say(scene.choices(
                "privacy.confirm-erasure",
                List.of(
                        scene.choice("data-erase-confirm", "privacy.erase-confirm"),
                        scene.choice("resume", "privacy.go-on"))));
    }

    /** Asks which language to speak. */
    void languages(Unfolding turn) {
        Line line = scenes.of(turn.now())
                .choices("menu.language", List.of(new Choice("lang-fr", "Français"), new Choice("lang-en", "English")));
        turn.say(line);
    }

    private List<Choice> starts(Scene scene) {
        var choices = new ArrayList<Choice>();
        for (var flow : flows.all()) {
            if (flow.listed() && !Caring.rests(flow.code(), scene.conversation())) {
                choices.add(scene.choice(Rules.START + flow.code(), "menu.start." + flow.code()));
            }
        }
        return choices;
    }
}
