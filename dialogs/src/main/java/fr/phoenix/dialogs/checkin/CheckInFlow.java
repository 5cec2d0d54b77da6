package fr.phoenix.dialogs.checkin;

import static fr.phoenix.dialogs.checkin.CheckInState.ACKNOWLEDGING;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_CONFIDENCE;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_LAST_STEP;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_MOOD;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_OUTCOME;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_STEP;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_WEIGHT;
import static fr.phoenix.dialogs.checkin.CheckInState.ASKING_WHEN;
import static fr.phoenix.dialogs.checkin.CheckInState.DONE;
import static fr.phoenix.dialogs.checkin.CheckInState.NOTING_OUTCOME;
import static fr.phoenix.dialogs.checkin.CheckInState.RECALLING;
import static fr.phoenix.dialogs.checkin.CheckInState.REFLECTING;
import static fr.phoenix.dialogs.checkin.CheckInState.SHARING_REFLECTION;
import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.REFUSED;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.flow.Signal.UNAVAILABLE;
import static fr.phoenix.dialogs.flow.Signal.WITHHELD;
import static fr.phoenix.dialogs.flow.Signal.WRITTEN;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Migration;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Motivation coaching in two minutes: mood and confidence, what weighs, a reflection in the person's own words, one small step and when.
 * The step is remembered and opens the next check-in.
 */
public final class CheckInFlow implements Flow<CheckInState> {

    private static final String LAST_STEP = "check-in.last-step";
    private static final String LAST_WHEN = "check-in.last-when";
    private static final String ROUNDS = "check-in.rounds";

    private static final List<PromptOffer> REFLECTIONS = List.of(
            new PromptOffer("check-in/reflect", "a plain reflection of what weighs, when nothing else fits"),
            new PromptOffer("check-in/reflect-fear", "the person speaks of fear, doubt, stress or lack of confidence"),
            new PromptOffer("check-in/reflect-setback", "the person speaks of a refusal, silence or a failure"),
            new PromptOffer("check-in/reflect-progress", "the person speaks of something that went well"));

    private static final Question LAST = Questions.oneOf(
            "check-in.ask-last-step",
            "last-outcome",
            List.of(
                    Option.of("done", "check-in.last-done", "oui", "yes", "fait", "c est fait", "done"),
                    Option.of("partly", "check-in.last-partly", "en partie", "un peu", "partly", "presque"),
                    Option.of("not-yet", "check-in.last-not-yet", "non", "no", "pas encore", "not yet", "pas fait")),
            "last-step",
            "last-when");
    private static final Question MOOD = Questions.scale("check-in.ask-mood", "mood");
    private static final Question CONFIDENCE = Questions.scale("check-in.ask-confidence", "confidence");
    private static final Question WEIGHT =
            Questions.open("check-in.ask-weight", "weighs", REFLECTIONS.toArray(PromptOffer[]::new));
    private static final Question STEP = Questions.open("check-in.ask-step", "step");

    @Override
    public String code() {
        return "check-in";
    }

    @Override
    public int version() {
        return 3;
    }

    /**
     * Version 1 asked the same questions, and nobody whether they may be asked: that comes first now, wherever somebody is. Version 2 asked
     * nothing about applications.
     */
    @Override
    public List<Migration> migrations() {
        var before =
                EnumSet.complementOf(EnumSet.of(ASKING_OUTCOME, NOTING_OUTCOME)).toArray(CheckInState[]::new);
        return List.of(Migration.from(1).keeping(before), Migration.from(2).keeping(before));
    }

    /** Feelings are asked for, kept and written about only with the person's agreement; without it, a step is planned all the same. */
    @Override
    public Optional<Purpose> needs(CheckInState state) {
        return switch (state) {
            case ASKING_MOOD, ASKING_CONFIDENCE, ASKING_WEIGHT, REFLECTING -> Optional.of(Purpose.CHECK_INS);
            case RECALLING,
                    ASKING_OUTCOME,
                    NOTING_OUTCOME,
                    ASKING_LAST_STEP,
                    SHARING_REFLECTION,
                    ACKNOWLEDGING,
                    ASKING_STEP,
                    ASKING_WHEN,
                    DONE -> Optional.empty();
        };
    }

    @Override
    public Class<CheckInState> states() {
        return CheckInState.class;
    }

    @Override
    public CheckInState initial() {
        return RECALLING;
    }

    @Override
    public String purpose() {
        return "motivation check-in: mood, what weighs, one small step";
    }

    @Override
    public List<Arrow<CheckInState>> arrows() {
        return List.of(
                from(RECALLING)
                        .on(SETTLED)
                        .when("an application is due", slots -> slots.has(Outcomes.APPLICATION))
                        .to(ASKING_OUTCOME),
                from(RECALLING)
                        .on(SETTLED)
                        .when("a step was planned", slots -> slots.has("last-step"))
                        .to(ASKING_LAST_STEP),
                from(RECALLING).on(SETTLED).to(ASKING_MOOD),
                from(ASKING_OUTCOME).on(ANSWERED).to(NOTING_OUTCOME),
                from(NOTING_OUTCOME)
                        .on(SETTLED)
                        .when("a step was planned", slots -> slots.has("last-step"))
                        .to(ASKING_LAST_STEP),
                from(NOTING_OUTCOME).on(SETTLED).to(ASKING_MOOD),
                from(ASKING_LAST_STEP).on(ANSWERED).to(ASKING_MOOD),
                from(ASKING_MOOD).on(REFUSED).to(ASKING_STEP),
                from(ASKING_MOOD).on(ANSWERED).to(ASKING_CONFIDENCE),
                from(ASKING_CONFIDENCE).on(REFUSED).to(ASKING_STEP),
                from(ASKING_CONFIDENCE).on(ANSWERED).to(ASKING_WEIGHT),
                from(ASKING_WEIGHT).on(REFUSED).to(ASKING_STEP),
                from(ASKING_WEIGHT).on(ANSWERED).to(REFLECTING),
                from(REFLECTING).on(REFUSED).to(ASKING_STEP),
                from(REFLECTING).on(WRITTEN).to(SHARING_REFLECTION),
                from(REFLECTING).on(WITHHELD).to(ACKNOWLEDGING),
                from(REFLECTING).on(UNAVAILABLE).to(ACKNOWLEDGING),
                from(SHARING_REFLECTION).on(SETTLED).to(ASKING_STEP),
                from(ACKNOWLEDGING).on(SETTLED).to(ASKING_STEP),
                from(ASKING_STEP).on(ANSWERED).to(ASKING_WHEN),
                from(ASKING_WHEN).on(ANSWERED).to(DONE));
    }

    @Override
    public Step step(CheckInState state) {
        return switch (state) {
            case RECALLING -> Steps.settle(Set.of(), CheckInFlow::recall);
            case ASKING_OUTCOME -> Outcomes.QUESTION;
            case NOTING_OUTCOME -> Steps.settle(Outcomes.NOTED, Outcomes::note);
            case ASKING_LAST_STEP -> LAST;
            case ASKING_MOOD -> MOOD;
            case ASKING_CONFIDENCE -> CONFIDENCE;
            case ASKING_WEIGHT -> WEIGHT;
            case REFLECTING -> Steps.write("reflection", CheckInFlow::reflection);
            case SHARING_REFLECTION ->
                Steps.settle(
                        Set.of(),
                        scene -> new Settle(
                                Map.of(),
                                scene.written("reflection", "text").stream().toList()));
            case ACKNOWLEDGING ->
                Steps.settle(
                        Set.of("check-in.acknowledge"),
                        scene -> new Settle(Map.of(), List.of(scene.text("check-in.acknowledge"))));
            case ASKING_STEP -> STEP;
            case ASKING_WHEN -> new AskingWhen();
            case DONE -> Steps.end(Set.of("check-in.done"), CheckInFlow::done);
        };
    }

    private static Settle recall(Scene scene) {
        var slots = new HashMap<>(Outcomes.due(scene));
        scene.fact(LAST_STEP).ifPresent(step -> slots.put("last-step", step));
        scene.fact(LAST_WHEN).ifPresent(when -> slots.put("last-when", when));
        return new Settle(slots, List.of());
    }

    private static Brief reflection(Scene scene) {
        var slots = scene.slots();
        return new Brief.Reflection(
                scene.audience(),
                scene.chosenPrompt(REFLECTIONS.stream().map(PromptOffer::task).toList()),
                slots.number("mood").orElseThrow(),
                slots.number("confidence").orElseThrow(),
                new Words(slots.textOrEmpty("weighs")),
                slots.words("last-step"),
                rounds(scene));
    }

    /** How many check-ins were finished before. */
    private static int rounds(Scene scene) {
        return scene.fact(ROUNDS).map(Integer::parseInt).orElse(0);
    }

    private static Finish done(Scene scene) {
        var step = scene.slots().textOrEmpty("step");
        var when = scene.slots().textOrEmpty("when");
        return new Finish(
                List.of(scene.text("check-in.done", step, when)),
                Map.of(LAST_STEP, step, LAST_WHEN, when, ROUNDS, String.valueOf(rounds(scene) + 1)));
    }
}
