package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.flow.WordsOrTap;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.CheckIn.Feeling;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.reminders.ReminderWish;
import fr.phoenix.dialogs.setbacks.SetbacksFlow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sums up, remembers, and says when to meet again; with a step, or with the reason why there is none. */
final class Ending {

    static final String LATER = "later";
    static final String PREPARE = "prepare";

    private static final int LONGEST_REASON = 300;

    /** What was planned for an older step, or for this check-in, is over. */
    private static final List<ReminderWish> NO_REMINDERS =
            List.of(ReminderWish.none(Occasion.STEP), ReminderWish.none(Occasion.CHECK_IN));

    /** Asked when somebody feels well: what will weigh then is best prepared now. */
    static final Question OFFER_SETBACKS = Questions.oneOf(
            "check-in.ask-setbacks",
            CheckInSlots.SETBACKS,
            List.of(
                    Option.of(PREPARE, "check-in.setbacks.prepare", "oui", "yes", "ok", "d accord"),
                    Option.of(LATER, "check-in.setbacks.later", "non", "no", "plus tard", "later")));

    static final Step DONE = Steps.end(
            Set.of("check-in.done", "check-in.done-next", "check-in.summary", "check-in.summary-unquoted"),
            Ending::done);

    static final Question REASON = new WordsOrTap(
            CheckInSlots.REASON,
            Set.of(
                    "check-in.ask-reason",
                    "check-in.reason.tired",
                    "check-in.reason.time",
                    "check-in.reason.talk",
                    "check-in.reason.unclear"),
            scene -> scene.text("check-in.ask-reason"),
            scene -> List.of(
                    scene.choice("tired", "check-in.reason.tired"),
                    scene.choice("time", "check-in.reason.time"),
                    scene.choice("talk", "check-in.reason.talk"),
                    scene.choice("unclear", "check-in.reason.unclear")),
            LONGEST_REASON,
            Optional.empty());

    static final Step LEFT =
            Steps.end(Set.of("check-in.left", "check-in.left-talk", "check-in.done-next"), Ending::left);

    private Ending() {}

    /** Whether to offer preparing for setbacks: well today, and nothing prepared. */
    static boolean offersSetbacks(Slots slots) {
        return Feelings.good(slots) && !slots.has(CheckInSlots.PREPARED);
    }

    private static Finish done(Scene scene) {
        var slots = scene.slots();
        var step = SmallStep.step(slots);
        var when = slots.textOrEmpty(CheckInSlots.WHEN);
        var lines = new ArrayList<Line>();
        summary(scene).ifPresent(lines::add);
        lines.add(scene.text("check-in.done", step, when));
        lines.add(scene.text("check-in.done-next", scene.day(next(scene))));
        var facts = new HashMap<>(remembered(scene, step));
        facts.put(SharedFacts.LAST_STEP, step);
        facts.put(CheckInFacts.LAST_WHEN, when);
        return new Finish(
                lines,
                facts,
                reminders(scene),
                slots.is(CheckInSlots.SETBACKS, PREPARE) ? Optional.of(SetbacksFlow.CODE) : Optional.empty());
    }

    /** Those who asked for it are reminded of the step on its day, and of the next check-in. */
    private static List<ReminderWish> reminders(Scene scene) {
        if (!scene.slots().is(CheckInSlots.REMINDER, AskingReminder.YES)) {
            return NO_REMINDERS;
        }
        return List.of(
                new ReminderWish(Occasion.STEP, AskingReminder.due(scene.slots())),
                new ReminderWish(Occasion.CHECK_IN, next(scene)));
    }

    private static Optional<Line> summary(Scene scene) {
        var slots = agreed(scene);
        return feeling(slots)
                .map(felt -> Echo.of(slots.textOrEmpty(CheckInSlots.WEIGHS))
                        .map(words -> scene.text("check-in.summary", felt.mood(), felt.confidence(), words))
                        .orElseGet(() -> scene.text("check-in.summary-unquoted", felt.mood(), felt.confidence())));
    }

    /** The old step is settled and no new one is planned: the next check-in has none to ask about. */
    private static Finish left(Scene scene) {
        var slots = scene.slots();
        var lines = new ArrayList<Line>();
        lines.add(scene.text("check-in.left", slots.textOrEmpty(CheckInSlots.REASON)));
        if (slots.is(CheckInSlots.REASON_TAP, "talk")) {
            lines.add(scene.choices("check-in.left-talk", List.of(scene.choice("coach", "unclear.coach"))));
        }
        lines.add(scene.text("check-in.done-next", scene.day(next(scene))));
        var facts = new HashMap<>(remembered(scene, ""));
        facts.put(SharedFacts.LAST_STEP, "");
        facts.put(CheckInFacts.LAST_WHEN, "");
        return new Finish(lines, facts, NO_REMINDERS, Optional.empty());
    }

    /** A week after the step, so that there is something to tell. */
    static LocalDate next(Scene scene) {
        return AskingReminder.due(scene.slots()).orElse(scene.today()).plusDays(AskingReminder.DAYS_BETWEEN);
    }

    /** What may be kept and given back: nothing about feelings once the agreement to be asked about them is gone. */
    private static Slots agreed(Scene scene) {
        return scene.conversation().profile().consentsTo(Purpose.CHECK_INS) ? scene.slots() : new Slots(Map.of());
    }

    private static Map<String, String> remembered(Scene scene, String step) {
        var slots = agreed(scene);
        var journal = Journal.in(scene.conversation().facts());
        var entry = new CheckIn(
                journal.next(),
                scene.today(),
                feeling(slots),
                slots.textOrEmpty(CheckInSlots.WEIGHS),
                slots.textOrEmpty(CheckInSlots.OBSTACLE_CODE),
                OfferingMoves.move(slots).map(move -> move.code()).orElse(""),
                step,
                step.isEmpty() ? Optional.empty() : AskingReminder.due(scene.slots()),
                scene.slots().number(CheckInSlots.SURE).orElse(-1),
                StepOutcome.OPEN);
        var facts = new HashMap<String, String>();
        facts.put(entry.fact(), entry.value());
        facts.put(SharedFacts.STEP_DONE, "");
        journal.givingWay().ifPresent(oldest -> facts.put(oldest, ""));
        facts.put(CheckInFacts.ROUNDS, String.valueOf(Round.of(scene) + 1));
        return facts;
    }

    private static Optional<Feeling> feeling(Slots slots) {
        int mood = Feelings.mood(slots);
        return slots.number(CheckInSlots.CONFIDENCE)
                .filter(any -> mood >= 0)
                .map(confidence -> new Feeling(mood, confidence));
    }
}
