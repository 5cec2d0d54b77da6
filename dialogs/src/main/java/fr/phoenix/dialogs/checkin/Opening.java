package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.SpokenDay;
import fr.phoenix.dialogs.flow.SpokenDays;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.setbacks.Setbacks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Begins where the last check-in ended: what became of the step, without blame whatever the answer. */
final class Opening {

    static final Step RECALL = Steps.settle(Set.of(), Opening::recall);

    static final Question LAST_STEP = Questions.oneOf(
            "check-in.ask-last-step",
            CheckInSlots.LAST_OUTCOME,
            List.of(
                    Option.of(
                            StepOutcome.DONE.code(),
                            "check-in.last-done",
                            "oui",
                            "yes",
                            "fait",
                            "c est fait",
                            "je l ai fait",
                            "oui c est fait",
                            "oui je l ai fait",
                            "oui fait",
                            "c fait",
                            "j ai fini",
                            "termine",
                            "it s done",
                            "yes done",
                            "yes i did",
                            "done",
                            "i did it"),
                    Option.of(
                            StepOutcome.PARTLY.code(),
                            "check-in.last-partly",
                            "en partie",
                            "un peu",
                            "a moitie",
                            "pas tout",
                            "j ai commence",
                            "half",
                            "half of it",
                            "i started",
                            "partly",
                            "presque"),
                    Option.of(
                            StepOutcome.NOT_YET.code(),
                            "check-in.last-not-yet",
                            "non",
                            "no",
                            "pas encore",
                            "not yet",
                            "pas fait",
                            "je ne l ai pas fait",
                            "je l ai pas fait",
                            "pas eu le temps",
                            "je n ai pas eu le temps",
                            "j ai pas eu le temps",
                            "j ai oublie",
                            "no time",
                            "i forgot",
                            "i didn t"),
                    Option.of(
                            StepOutcome.DROPPED.code(),
                            "check-in.last-dropped",
                            "j ai change d avis",
                            "plus d actualite",
                            "laisse tomber",
                            "j ai laisse tomber",
                            "i changed my mind",
                            "dropped")),
            CheckInSlots.LAST_STEP,
            CheckInSlots.LAST_WHEN);

    static final Step NOTE_LAST_STEP = Steps.settle(
            Set.of(
                    "check-in.last-noted.done",
                    "check-in.last-noted.partly",
                    "check-in.last-noted.not-yet",
                    "check-in.last-noted.dropped"),
            Opening::note);

    private Opening() {}

    private static Settle recall(Scene scene) {
        var slots = new HashMap<>(Outcomes.due(scene));
        scene.fact(SharedFacts.LAST_STEP)
                .filter(step -> !step.isBlank())
                .ifPresent(step -> slots.put(CheckInSlots.LAST_STEP, step));
        scene.fact(CheckInFacts.LAST_WHEN).ifPresent(when -> slots.put(CheckInSlots.LAST_WHEN, asOfToday(scene, when)));
        scene.fact(SharedFacts.STEP_DONE)
                .filter(done -> done.equals(slots.get(CheckInSlots.LAST_STEP)))
                .ifPresent(done -> slots.put(CheckInSlots.LAST_OUTCOME, StepOutcome.DONE.code()));
        if (!Setbacks.in(scene.conversation().facts()).isEmpty()) {
            slots.put(CheckInSlots.PREPARED, "yes");
        }
        return new Settle(slots, List.of());
    }

    /** “Demain” is no longer tomorrow: the day it was takes its place. */
    private static String asOfToday(Scene scene, String when) {
        boolean passing = SpokenDays.read(when)
                .filter(day -> day instanceof SpokenDay.Later || day instanceof SpokenDay.MonthsLater)
                .isPresent();
        return Journal.in(scene.conversation().facts())
                .last()
                .filter(any -> passing)
                .flatMap(CheckIn::due)
                .map(scene::day)
                .orElse(when);
    }

    /** What became of the step is known from here on, even when the check-in is left half-way. */
    private static Settle note(Scene scene) {
        var outcome = StepOutcome.of(scene.slots().textOrEmpty(CheckInSlots.LAST_OUTCOME))
                .orElse(StepOutcome.NOT_YET);
        Line line = scene.text(
                "check-in.last-noted." + outcome.code(), scene.slots().textOrEmpty(CheckInSlots.LAST_STEP));
        return new Settle(Map.of(), List.of(line), journal(scene, outcome));
    }

    /** Whether the person said before, in answer to a reminder, that the step is done. */
    static boolean toldBefore(Slots slots) {
        return slots.is(CheckInSlots.LAST_OUTCOME, StepOutcome.DONE.code());
    }

    private static Map<String, String> journal(Scene scene, StepOutcome outcome) {
        return Journal.in(scene.conversation().facts())
                .last()
                .filter(entry ->
                        entry.step().equals(CheckIn.oneLine(scene.slots().textOrEmpty(CheckInSlots.LAST_STEP))))
                .map(entry -> Map.of(entry.fact(), entry.became(outcome).value()))
                .orElse(Map.of());
    }
}
