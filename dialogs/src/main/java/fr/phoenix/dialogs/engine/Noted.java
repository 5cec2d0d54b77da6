package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.journal.WellBeing;
import fr.phoenix.dialogs.setbacks.Setback;
import fr.phoenix.dialogs.setbacks.Setbacks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A fact that holds several values, as a person is told it: applications, finished check-ins, answers to setbacks, well-being scores.
 *
 * @param line one of what was remembered
 * @param called what it is called when it is forgotten
 * @param names what the person may call it by; several facts may share one
 */
record Noted(String fact, String line, String called, List<String> names) {

    Noted {
        names = List.copyOf(names);
    }

    /** All of them, by kind, the oldest first. */
    static List<Noted> in(Conversation now, Scene scene) {
        var noted = new ArrayList<Noted>();
        Application.in(now.facts()).forEach(one -> noted.add(of(one, scene)));
        var journal = Journal.in(now.facts());
        journal.entries().forEach(entry -> noted.add(of(entry, entry.number() == journal.next() - 1, scene)));
        Setbacks.in(now.facts()).forEach(setback -> noted.add(of(setback, scene)));
        WellBeing.in(now.facts()).forEach(score -> noted.add(of(score, scene)));
        return noted;
    }

    private static Noted of(Application one, Scene scene) {
        return new Noted(
                one.fact(),
                scene.say(
                        "memory.application",
                        one.called(),
                        scene.day(one.day()),
                        String.valueOf(one.letterVersion()),
                        scene.say("memory.outcome." + one.outcome().code())),
                one.called(),
                names(scene.say("memory.names.application", one.title(), one.company())));
    }

    private static Noted of(CheckIn entry, boolean last, Scene scene) {
        var day = scene.day(entry.day());
        var parts = parts(entry, scene);
        var names = new ArrayList<>(names(scene.say("memory.names.check-in", day)));
        if (last) {
            names.addAll(names(scene.say("memory.names.last-check-in")));
        }
        return new Noted(
                entry.fact(),
                parts.isEmpty()
                        ? scene.say("memory.check-in.bare", day)
                        : scene.say("memory.check-in", day, String.join(", ", parts)),
                scene.say("memory.check-in.called", day),
                names);
    }

    private static List<String> parts(CheckIn entry, Scene scene) {
        var parts = new ArrayList<String>();
        entry.feeling()
                .ifPresent(felt -> parts.add(scene.say("memory.check-in.feeling", felt.mood(), felt.confidence())));
        if (!entry.said().isEmpty()) {
            parts.add(scene.say("memory.quoted", entry.said()));
        }
        named("obstacle.", entry.obstacle(), scene)
                .ifPresent(name -> parts.add(scene.say("memory.check-in.obstacle", name)));
        named("move.", entry.move(), scene).ifPresent(name -> parts.add(scene.say("memory.check-in.move", name)));
        if (!entry.step().isEmpty()) {
            parts.add(step(entry, scene));
        }
        return parts;
    }

    private static String step(CheckIn entry, Scene scene) {
        var step = new ArrayList<String>();
        step.add(scene.say("memory.check-in.step", entry.step()));
        entry.due().ifPresent(due -> step.add(scene.say("memory.check-in.due", scene.day(due))));
        if (entry.sure() >= 0) {
            step.add(scene.say("memory.check-in.sure", entry.sure()));
        }
        if (entry.outcome() != StepOutcome.OPEN) {
            step.add(scene.say("memory.step." + entry.outcome().code()));
        }
        return String.join(", ", step);
    }

    /** What the catalogue calls it; nothing for a code that it no longer has. */
    private static Optional<String> named(String prefix, String code, Scene scene) {
        var key = prefix + code + ".name";
        return code.isEmpty() || !scene.texts().has(scene.language(), key)
                ? Optional.empty()
                : Optional.of(scene.say(key));
    }

    private static Noted of(Setback setback, Scene scene) {
        return new Noted(
                setback.fact(),
                scene.say("memory.setback", setback.name(), setback.answer(), scene.day(setback.day())),
                scene.say("memory.setback.called", setback.name()),
                names(scene.say("memory.names.setback", setback.name())));
    }

    private static Noted of(WellBeing score, Scene scene) {
        var day = scene.day(score.day());
        return new Noted(
                score.fact(),
                scene.say("memory.who-5", day, score.score()),
                scene.say("memory.who-5.called", day),
                names(scene.say("memory.names.who-5", day)));
    }

    private static List<String> names(String bars) {
        return Arrays.asList(bars.split("\\|"));
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Noted[" + fact + "]";
    }
}
