package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.QuestionRevisited;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.engine.Answers.Given;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.understanding.Rules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives an earlier answer of the active flow another value, says what was and what is, and leaves the rest to {@link Retracing}. */
record Correcting(Flows flows, Scenes scenes, Stage stage, Menu menu, Answers answers, Unfolding turn) {

    /** Buttons in one reply, at most. */
    private static final int MOST_CHOICES = 8;

    private record Found(Given given, Hearing hearing) {}

    void correct(Correct wish) {
        var active = turn.now().active();
        var given = active.map(frame -> answers.corrigible(turn.now(), frame)).orElse(List.of());
        var open = active.map(frame -> answers.open(turn.now(), frame)).orElse(List.of()).stream()
                .filter(one -> one.slot().equals(wish.slot()))
                .findFirst();
        if (open.isPresent()) {
            answer(active.orElseThrow(), open.get(), wish.value());
        } else if (given.isEmpty()) {
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

    /** To correct what is being asked right now is to answer it. */
    private void answer(Frame frame, Given open, String value) {
        if (value.isBlank()) {
            turn.wantQuestion();
            return;
        }
        switch (answers.hear(turn.now(), frame, open, value)) {
            case Hearing.Understood understood -> {
                understood.settings().forEach(setting -> turn.record(setting.event()));
                stage.take(turn, Signal.ANSWERED, understood.slots());
            }
            case Hearing.Open words -> stage.take(turn, Signal.ANSWERED, words.slots());
            case Hearing.Unclear unclear -> menu.say(turn, unclear.text());
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
        // of an answer in several slots, the first is what it is about
        var last = given.getLast().state();
        var heard = Stream.concat(given.stream().filter(one -> one.state().equals(last)), given.reversed().stream())
                .map(one -> new Found(one, answers.hear(turn.now(), frame, one, value)))
                .toList();
        var found = heard.getFirst().hearing() instanceof Hearing.Unclear
                ? heard.stream()
                        .filter(one -> one.hearing() instanceof Hearing.Understood)
                        .findFirst()
                : Optional.of(heard.getFirst());
        found.ifPresentOrElse(one -> named(frame, one.given(), value), () -> which(given));
    }

    private void named(Frame frame, Given given, String value) {
        if (value.isBlank()) {
            askAgain(frame, given);
            return;
        }
        switch (answers.hear(turn.now(), frame, given, value)) {
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
        var scene = scenes.of(turn.now());
        turn.say(
                given.value().isBlank()
                        ? scene.text("correct.again-blank", given.name())
                        : scene.text("correct.again", given.name(), given.value()));
        turn.record(new QuestionRevisited(frame.flow(), given.state(), given.slot()));
    }

    private void change(Frame frame, Given given, Map<String, String> heard) {
        var slots = keeping(frame, given, heard);
        var before = shown(frame, given.state(), frame.slots());
        var changed = new HashMap<>(frame.slots());
        changed.putAll(slots);
        var after = shown(frame, given.state(), changed);
        var told = after.keySet().stream()
                .filter(name -> !after.getOrDefault(name, "").equals(before.getOrDefault(name, "")))
                .toList();
        if (told.isEmpty()) {
            turn.say(scenes.of(turn.now()).text("correct.same", given.name(), given.value()));
            return;
        }
        told.forEach(name -> tell(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")));
        turn.record(new QuestionRevisited(frame.flow(), given.state(), given.slot()));
        stage.open(turn);
        stage.take(turn, Signal.ANSWERED, slots);
    }

    /** What the new words say nothing about stays: who corrects their name still lives where they live. */
    private static Map<String, String> keeping(Frame frame, Given given, Map<String, String> heard) {
        var slots = new HashMap<>(heard);
        heard.forEach((slot, value) -> {
            var known = frame.slots().getOrDefault(slot, "");
            if (value.isBlank() && !known.isBlank() && !slot.equals(given.slot()) && heard.containsKey(given.slot())) {
                slots.put(slot, known);
            }
        });
        return slots;
    }

    private Map<String, String> shown(Frame frame, String state, Map<String, String> slots) {
        var shown = new LinkedHashMap<String, String>();
        answers.of(turn.now(), frame, state, new Slots(slots)).forEach(one -> shown.put(one.name(), one.value()));
        return shown;
    }

    private void tell(String name, String before, String after) {
        var scene = scenes.of(turn.now());
        turn.say(
                before.isBlank()
                        ? scene.text("correct.added", name, after)
                        : scene.text("correct.done", name, before, after));
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
