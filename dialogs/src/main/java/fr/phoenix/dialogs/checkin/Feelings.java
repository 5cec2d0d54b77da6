package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.flow.WordsOrTap;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mood and confidence, one tap each, given back as they are and beside what they were; then why confidence is not lower. */
final class Feelings {

    static final Question MOOD = Questions.scale("check-in.ask-mood", CheckInSlots.MOOD);
    static final Question CONFIDENCE = Questions.scale("check-in.ask-confidence", CheckInSlots.CONFIDENCE);

    static final Step NOTE_MOOD = Steps.settle(
            Set.of(
                    "check-in.mood.low",
                    "check-in.mood.middle",
                    "check-in.mood.high",
                    "check-in.mood.up",
                    "check-in.mood.down",
                    "check-in.mood.same"),
            scene -> new Settle(Map.of(), List.of(mood(scene))));

    static final Step NOTE_CONFIDENCE = Steps.settle(
            Set.of(
                    "check-in.both.low",
                    "check-in.both.high",
                    "check-in.both.unsure",
                    "check-in.both.confident",
                    "check-in.both.level"),
            scene -> new Settle(Map.of(), List.of(both(scene))));

    static final Question REASONS = WordsOrTap.open(
            CheckInSlots.REASONS, Set.of("check-in.ask-reasons", "check-in.ask-reasons-zero"), Feelings::askReasons);

    static final Step NOTE_REASONS = Steps.settle(
            Set.of("check-in.reasons.unsaid", "check-in.reasons.heard", "check-in.reasons.noted"),
            Feelings::noteReasons);

    private static final int LOW = 3;
    private static final int HIGH = 7;
    /** From this gap on, the gap is what is worth saying. */
    private static final int GAP = 3;
    /** A scaling question compares with a figure this much lower. */
    private static final int LOWER = 2;

    private Feelings() {}

    static int mood(Slots slots) {
        return slots.number(CheckInSlots.MOOD).orElse(-1);
    }

    /** Well enough to look ahead at what may come. */
    static boolean good(Slots slots) {
        return mood(slots) >= HIGH && slots.number(CheckInSlots.CONFIDENCE).orElse(-1) >= HIGH;
    }

    private static Line mood(Scene scene) {
        int mood = mood(scene.slots());
        var before = earlier(scene);
        if (before.isPresent()) {
            int then = before.get().feeling().orElseThrow().mood();
            var day = scene.day(before.get().day());
            return mood == then
                    ? scene.text("check-in.mood.same", mood, day)
                    : scene.text(mood > then ? "check-in.mood.up" : "check-in.mood.down", mood, then, day);
        }
        return scene.text(
                mood <= LOW ? "check-in.mood.low" : mood >= HIGH ? "check-in.mood.high" : "check-in.mood.middle", mood);
    }

    private static Optional<CheckIn> earlier(Scene scene) {
        return Journal.in(scene.conversation().facts())
                .last()
                .filter(entry -> entry.feeling().isPresent() && entry.day().isBefore(scene.today()));
    }

    private static Line both(Scene scene) {
        int mood = mood(scene.slots());
        int confidence = scene.slots().number(CheckInSlots.CONFIDENCE).orElseThrow();
        return scene.text("check-in.both." + together(mood, confidence), mood, confidence);
    }

    private static String together(int mood, int confidence) {
        if (mood <= LOW && confidence <= LOW) {
            return "low";
        }
        if (mood >= HIGH && confidence >= HIGH) {
            return "high";
        }
        return Math.abs(mood - confidence) < GAP ? "level" : mood < confidence ? "confident" : "unsure";
    }

    private static Line askReasons(Scene scene) {
        int confidence = scene.slots().number(CheckInSlots.CONFIDENCE).orElseThrow();
        return confidence == 0
                ? scene.text("check-in.ask-reasons-zero")
                : scene.text("check-in.ask-reasons", confidence, Math.max(0, confidence - LOWER));
    }

    private static Settle noteReasons(Scene scene) {
        int confidence = scene.slots().number(CheckInSlots.CONFIDENCE).orElseThrow();
        var said = scene.slots().textOrEmpty(CheckInSlots.REASONS);
        return new Settle(
                Map.of(),
                List.of(
                        said.isBlank()
                                ? scene.text("check-in.reasons.unsaid", confidence)
                                : Echo.of(said)
                                        .map(words -> scene.text("check-in.reasons.heard", words, confidence))
                                        .orElseGet(() -> scene.text("check-in.reasons.noted", confidence))));
    }
}
