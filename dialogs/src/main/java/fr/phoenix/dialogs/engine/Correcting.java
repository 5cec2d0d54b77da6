package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.QuestionRevisited;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.engine.Answers.Given;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.understanding.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives an earlier answer of the active flow another value, says what was and what is, and leaves the rest to {@link Retracing}. */
record Correcting(Flows flows, Scenes scenes, Stage stage, Menu menu, Answers answers, Unfolding turn) {

    /** Buttons in one reply, at most. */
    private static final int MOST_CHOICES = 8;

    private record Found(Given given, Hearing hearing) {}

    void correct(Correct wish) {
        var active = turn.now().active();
        var given = active.map(frame -> answers.corrigible(turn.now(), frame)).orElse(List.of());
        if (given.isEmpty()) {
            menu.say(turn, "correct.nothing");
        } else if (wish.slot().isBlank()) {
            unnamed(active.get(), given, wish.value());
        } else {
            given.stream()
                    .filter(one -> one.slot().equals(wish.slot()))
                    .findFirst()
                    .ifPresentOrElse(one -> named(active.get(), one, wish.value()), () -> which(given));
        }
    }

    private void unnamed(Frame frame, List<Given> given, String value) {
        if (value.isBlank()) {
            if (given.size() == 1) {
                askAgain(frame, given.getFirst());
            } else {
                which(given);
            }
            return;
        }
        var heard = given.reversed().stream()
                .map(one -> new Found(one, hear(frame, one, value)))
                .toList();
        var last = heard.getFirst();
        var found = last.hearing() instanceof Hearing.Unclear
                ? heard.stream()
                        .filter(one -> one.hearing() instanceof Hearing.Understood)
                        .findFirst()
                : Optional.of(last);
        found.ifPresentOrElse(one -> named(frame, one.given(), value), () -> which(given));
    }

    private Hearing hear(Frame frame, Given given, String value) {
        var scene = scenes.of(turn.now(), frame);
        var question = question(frame, given);
        var heard = question.hear(new Typed(new Words(value), Message.Kind.CHAT), scene);
        return heard instanceof Hearing.Unclear
                ? question.accept(Map.of(given.slot(), value), scene)
                        .<Hearing>map(Hearing.Open::new)
                        .orElse(heard)
                : heard;
    }

    private Question question(Frame frame, Given given) {
        return (Question) flows.of(frame).stepOf(given.state());
    }

    private void named(Frame frame, Given given, String value) {
        if (value.isBlank()) {
            askAgain(frame, given);
            return;
        }
        switch (hear(frame, given, value)) {
            case Hearing.Understood understood -> {
                understood.settings().forEach(setting -> turn.record(setting.event()));
                change(frame, given, understood.slots());
            }
            case Hearing.Open open -> change(frame, given, open.slots());
            case Hearing.Unclear unclear -> {
                menu.say(turn, unclear.text());
                turn.record(new QuestionRevisited(frame.flow(), given.state(), given.slot()));
            }
        }
    }

    private void askAgain(Frame frame, Given given) {
        turn.say(scenes.of(turn.now()).text("correct.again", given.name(), given.value()));
        turn.record(new QuestionRevisited(frame.flow(), given.state(), given.slot()));
    }

    private void change(Frame frame, Given given, Map<String, String> slots) {
        var after = answers.of(turn.now(), frame, given.state(), new Slots(slots)).stream()
                .filter(one -> one.slot().equals(given.slot()))
                .map(Given::value)
                .findFirst()
                .orElse("");
        turn.say(
                after.isBlank()
                        ? scenes.of(turn.now()).text("correct.removed", given.name(), given.value())
                        : scenes.of(turn.now()).text("correct.done", given.name(), given.value(), after));
        turn.record(new QuestionRevisited(frame.flow(), given.state(), given.slot()));
        stage.open(turn);
        stage.take(turn, Signal.ANSWERED, slots);
    }

    private void which(List<Given> given) {
        var choices = given.reversed().stream()
                .limit(MOST_CHOICES)
                .map(one -> new Choice(Rules.CORRECT + one.slot(), one.name()))
                .toList();
        turn.say(scenes.of(turn.now()).choices("correct.which", choices));
        turn.hold();
    }
}
