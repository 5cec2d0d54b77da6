package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.flow.WordsOrTap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One small step as an if-then plan, of a size the person is sure of: 7 of 10 or more, as action plans in health coaching have it (sources:
 * {@code docs/coaching.md}); below, it is made smaller, twice at most.
 */
final class SmallStep {

    /** The tap that takes the step the move proposes. */
    static final String OFFERED = "offered";

    static final String NO_STEP = "no-step";
    static final String FIVE_MINUTES = "five-minutes";
    static final String OTHER_MOMENT = "other-moment";
    static final String KEEP = "keep";

    /** From here on, most people do what they planned. */
    static final int SURE_ENOUGH = 7;

    private static final int MOST_RESIZED = 2;
    private static final int LONGEST = 300;

    static final Question STEP = new WordsOrTap(
            CheckInSlots.STEP, Stepping.keys(), Stepping::ask, Stepping::taps, LONGEST, Optional.empty());

    static final Step NOTE = Steps.settle(Set.of("check-in.step.heard"), scene -> {
        var step = Stepping.said(scene);
        return new Settle(Map.of(CheckInSlots.STEP, step), List.of(scene.text("check-in.step.heard", step)));
    });

    static final Question HINDRANCE = WordsOrTap.open(
            CheckInSlots.HINDRANCE,
            Set.of("check-in.ask-hindrance"),
            scene -> scene.text("check-in.ask-hindrance", scene.slots().textOrEmpty(CheckInSlots.WHEN)));

    static final Question ANSWER = WordsOrTap.open(
            CheckInSlots.ANSWER,
            Set.of("check-in.ask-answer", "check-in.ask-answer-then"),
            scene -> Echo.of(scene.slots().textOrEmpty(CheckInSlots.HINDRANCE))
                    .map(words -> scene.text("check-in.ask-answer", words))
                    .orElseGet(() -> scene.text("check-in.ask-answer-then")));

    static final Step NOTE_PLAN =
            Steps.settle(Set.of("check-in.plan", "check-in.plan-if"), scene -> new Settle(Map.of(), plan(scene)));

    /** Of this step at this moment: another one is asked about anew. */
    static final Question SURE = Questions.scale(
            "check-in.ask-sure",
            CheckInSlots.SURE,
            scene -> List.of(step(scene.slots()), scene.slots().textOrEmpty(CheckInSlots.WHEN)));

    static final Step NOTE_SURE = Steps.settle(
            Set.of("check-in.sure.high", "check-in.sure.low"),
            scene -> new Settle(
                    Map.of(),
                    List.of(scene.text(
                            sure(scene.slots()) ? "check-in.sure.high" : "check-in.sure.low",
                            scene.slots().textOrEmpty(CheckInSlots.SURE)))));

    static final Question SMALLER = new WordsOrTap(
            CheckInSlots.SMALLER,
            Set.of(
                    "check-in.ask-smaller",
                    "check-in.smaller.five-minutes",
                    "check-in.smaller.other-moment",
                    "check-in.smaller.keep"),
            scene -> scene.text("check-in.ask-smaller", step(scene.slots())),
            scene -> List.of(
                    scene.choice(FIVE_MINUTES, "check-in.smaller.five-minutes"),
                    scene.choice(OTHER_MOMENT, "check-in.smaller.other-moment"),
                    scene.choice(KEEP, "check-in.smaller.keep")),
            LONGEST,
            Optional.empty());

    static final Step RESIZE = Steps.settle(
            Set.of("check-in.five-minutes-of", "check-in.step.heard", "check-in.step.moved", "check-in.step.kept"),
            SmallStep::resize);

    private SmallStep() {}

    /** The step as it stands: made smaller, or as it was first said. */
    static String step(Slots slots) {
        var said = slots.textOrEmpty(CheckInSlots.STEP);
        return slots.is(CheckInSlots.SIZED_OF, said) ? slots.textOrEmpty(CheckInSlots.SIZED) : said;
    }

    static boolean wanted(Slots slots) {
        return !slots.is(CheckInSlots.STEP_TAP, NO_STEP);
    }

    static boolean sure(Slots slots) {
        return slots.number(CheckInSlots.SURE).orElse(0) >= SURE_ENOUGH;
    }

    /** Whether it is time to make the step smaller: neither sure, nor tried often enough. */
    static boolean tooBig(Slots slots) {
        return !sure(slots) && resized(slots) < MOST_RESIZED;
    }

    private static int resized(Slots slots) {
        return slots.is(CheckInSlots.SIZED_OF, slots.textOrEmpty(CheckInSlots.STEP))
                ? slots.number(CheckInSlots.RESIZED).orElse(0)
                : 0;
    }

    private static List<Line> plan(Scene scene) {
        var slots = scene.slots();
        var lines = new ArrayList<Line>();
        lines.add(scene.text("check-in.plan", slots.textOrEmpty(CheckInSlots.WHEN), step(slots)));
        var answer = slots.textOrEmpty(CheckInSlots.ANSWER);
        if (!answer.isBlank()) {
            Echo.of(slots.textOrEmpty(CheckInSlots.HINDRANCE))
                    .ifPresent(hindrance -> lines.add(scene.text("check-in.plan-if", hindrance, answer)));
        }
        return lines;
    }

    private static Settle resize(Scene scene) {
        var slots = scene.slots();
        return switch (slots.textOrEmpty(CheckInSlots.SMALLER_TAP)) {
            case FIVE_MINUTES ->
                sized(
                        scene,
                        scene.say("check-in.five-minutes-of", slots.textOrEmpty(CheckInSlots.STEP)),
                        "check-in.step.heard");
            case OTHER_MOMENT -> sized(scene, step(slots), "check-in.step.moved");
            case KEEP -> sized(scene, step(slots), "check-in.step.kept");
            default -> sized(scene, slots.textOrEmpty(CheckInSlots.SMALLER), "check-in.step.heard");
        };
    }

    private static Settle sized(Scene scene, String step, String heard) {
        return new Settle(
                Map.of(
                        CheckInSlots.SIZED, step,
                        CheckInSlots.SIZED_OF, scene.slots().textOrEmpty(CheckInSlots.STEP),
                        CheckInSlots.RESIZED, String.valueOf(resized(scene.slots()) + 1)),
                List.of(scene.text(heard, step)));
    }

    /** The step itself: what the move proposes, or the person's own. */
    private static final class Stepping {

        static Set<String> keys() {
            var keys = new HashSet<>(Set.of(
                    "check-in.ask-step",
                    "check-in.ask-step-own",
                    "check-in.ask-step-offered",
                    "check-in.step.offered",
                    "check-in.step.none"));
            OfferingMoves.MOVES.all().forEach(move -> keys.add(move.step()));
            return keys;
        }

        static Line ask(Scene scene) {
            return offered(scene)
                    .map(step -> scene.text("check-in.ask-step-offered", step))
                    .orElseGet(() -> scene.text(
                            Naming.wants(scene.slots(), Way.OWN) ? "check-in.ask-step-own" : "check-in.ask-step"));
        }

        static List<Choice> taps(Scene scene) {
            var taps = new ArrayList<Choice>();
            if (offered(scene).isPresent()) {
                taps.add(scene.choice(OFFERED, "check-in.step.offered"));
            }
            taps.add(scene.choice(NO_STEP, "check-in.step.none"));
            return taps;
        }

        private static Optional<String> offered(Scene scene) {
            return OfferingMoves.move(scene.slots()).map(move -> scene.say(move.step()));
        }

        static String said(Scene scene) {
            return scene.slots().is(CheckInSlots.STEP_TAP, OFFERED)
                    ? offered(scene).orElse(scene.slots().textOrEmpty(CheckInSlots.STEP))
                    : scene.slots().textOrEmpty(CheckInSlots.STEP);
        }
    }
}
