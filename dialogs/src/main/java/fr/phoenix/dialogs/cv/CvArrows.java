package fr.phoenix.dialogs.cv;

import static fr.phoenix.dialogs.cv.CvState.*;
import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.READ;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.flow.Signal.SKIPPED;
import static fr.phoenix.dialogs.flow.Signal.TYPESET;
import static fr.phoenix.dialogs.flow.Signal.UNAVAILABLE;
import static fr.phoenix.dialogs.flow.Signal.UNREADABLE;
import static fr.phoenix.dialogs.flow.Signal.WITHHELD;
import static fr.phoenix.dialogs.flow.Signal.WRITTEN;

import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The table of the critique, in its three parts: reading, judging, repairing. */
final class CvArrows {

    private CvArrows() {}

    static List<Arrow<CvState>> all() {
        var arrows = new ArrayList<Arrow<CvState>>();
        arrows.addAll(reading());
        arrows.addAll(judging());
        arrows.addAll(repairing());
        return List.copyOf(arrows);
    }

    private static List<Arrow<CvState>> reading() {
        return List.of(
                from(ASKING_CV)
                        .on(ANSWERED)
                        .when("the CV is still to come", slots -> slots.is(CvSlots.SOURCE, ""))
                        .to(ASKING_CV),
                from(ASKING_CV)
                        .on(ANSWERED)
                        .when("it is a file", CvSlots::fromFile)
                        .to(READING_CV),
                from(ASKING_CV).on(ANSWERED).to(CHECKING),
                from(READING_CV).on(READ).to(CHECKING),
                from(READING_CV).on(UNREADABLE).to(ASKING_CV),
                from(CHECKING)
                        .on(SETTLED)
                        .when("it is not legible", slots -> !slots.is(CvSlots.VERDICT, CvSlots.LEGIBLE))
                        .to(ASKING_CV),
                from(CHECKING)
                        .on(SETTLED)
                        .when("it has pages", CvArrows::hasPages)
                        .to(DRAWING_XRAY),
                from(CHECKING).on(SETTLED).to(SHOWING_READING),
                from(DRAWING_XRAY).on(TYPESET).to(SHOWING_READING),
                from(DRAWING_XRAY).on(UNAVAILABLE).to(SHOWING_READING),
                from(SHOWING_READING)
                        .on(SETTLED)
                        .when("the offer is known", slots -> slots.has(CvSlots.OFFER_SOURCE))
                        .to(SCORING),
                from(SHOWING_READING).on(SETTLED).to(ASKING_OFFER),
                from(ASKING_OFFER)
                        .on(ANSWERED)
                        .when("a new CV came as a file", CvArrows::newFile)
                        .to(READING_CV),
                from(ASKING_OFFER)
                        .on(ANSWERED)
                        .when("a new CV came as text", CvArrows::newText)
                        .to(CHECKING),
                from(ASKING_OFFER)
                        .on(ANSWERED)
                        .when("what was read is corrected", slots -> slots.is(CvSlots.NEXT, CvSlots.CORRECT))
                        .to(SHOWING_READING),
                from(ASKING_OFFER)
                        .on(ANSWERED)
                        .when("the offer is a file", CvArrows::offerFile)
                        .to(READING_OFFER),
                from(ASKING_OFFER).on(ANSWERED).to(SCORING),
                from(ASKING_OFFER).on(SKIPPED).to(SCORING),
                from(READING_OFFER).on(READ).to(SCORING),
                from(READING_OFFER).on(UNREADABLE).to(ASKING_OFFER));
    }

    private static List<Arrow<CvState>> judging() {
        var arrows = new ArrayList<Arrow<CvState>>();
        arrows.add(from(SCORING).on(SETTLED).to(CRITIQUING));
        for (var end : List.of(WRITTEN, WITHHELD, UNAVAILABLE)) {
            arrows.add(from(CRITIQUING).on(end).to(SHOWING_SCORE));
        }
        for (var state : List.of(SHOWING_SCORE, SHOWING_FIXES, EXPLAINING)) {
            arrows.addAll(arrivals(state));
            arrows.addAll(List.of(
                    from(state)
                            .on(ANSWERED)
                            .when("wants more", wants(CvSlots.MORE))
                            .to(TURNING_PAGE),
                    from(state)
                            .on(ANSWERED)
                            .when("asks why", wants(CvSlots.EXPLAIN))
                            .to(EXPLAINING),
                    from(state)
                            .on(ANSWERED)
                            .when("wants it repaired", wants(CvSlots.REPAIR))
                            .to(PLANNING_REPAIR),
                    from(state).on(ANSWERED).to(DONE)));
        }
        arrows.add(from(TURNING_PAGE).on(SETTLED).to(SHOWING_FIXES));
        return arrows;
    }

    private static List<Arrow<CvState>> repairing() {
        var arrows = new ArrayList<Arrow<CvState>>();
        arrows.add(from(PLANNING_REPAIR)
                .on(SETTLED)
                .when("a fact is missing", slots -> lacksFact(slots, 1))
                .to(FACTS.getFirst()));
        arrows.add(from(PLANNING_REPAIR).on(SETTLED).to(CHOOSING_LINES));
        for (int i = 1; i <= FACTS.size(); i++) {
            arrows.addAll(arrivals(FACTS.get(i - 1)));
            arrows.addAll(afterFact(i, ANSWERED));
            arrows.addAll(afterFact(i, SKIPPED));
        }
        arrows.add(from(CHOOSING_LINES)
                .on(SETTLED)
                .when("a line is worth other words", slots -> !slots.is(RepairSlots.LINES, ""))
                .to(REWRITING));
        arrows.add(from(CHOOSING_LINES).on(SETTLED).to(MAKING_CV));
        for (var end : List.of(WRITTEN, WITHHELD, UNAVAILABLE)) {
            arrows.add(from(REWRITING).on(end).to(end == WRITTEN ? WEIGHING : MAKING_CV));
        }
        arrows.add(from(WEIGHING)
                .on(SETTLED)
                .when("other words stand", slots -> !slots.is(RepairSlots.PROPOSALS, ""))
                .to(LINES.getFirst()));
        arrows.add(from(WEIGHING).on(SETTLED).to(MAKING_CV));
        for (int i = 1; i <= LINES.size(); i++) {
            arrows.addAll(arrivals(LINES.get(i - 1)));
            arrows.addAll(afterLine(i));
        }
        arrows.addAll(arrivals(SHOWING_NEW_CV));
        arrows.addAll(List.of(
                from(MAKING_CV).on(TYPESET).to(READING_NEW_CV),
                from(MAKING_CV).on(UNAVAILABLE).to(SHOWING_NEW_CV),
                from(READING_NEW_CV).on(READ).to(COMPARING),
                from(READING_NEW_CV).on(UNREADABLE).to(SHOWING_NEW_CV),
                from(COMPARING).on(SETTLED).to(SHOWING_NEW_CV),
                from(SHOWING_NEW_CV)
                        .on(ANSWERED)
                        .when("wants it repaired again", wants(CvSlots.REPAIR))
                        .to(PLANNING_REPAIR),
                from(SHOWING_NEW_CV).on(ANSWERED).to(DONE)));
        return arrows;
    }

    /** Another CV or an offer that comes in the middle. */
    private static List<Arrow<CvState>> arrivals(CvState state) {
        return List.of(
                from(state)
                        .on(ANSWERED)
                        .when("a new CV came as a file", CvArrows::newFile)
                        .to(READING_CV),
                from(state)
                        .on(ANSWERED)
                        .when("a new CV came as text", CvArrows::newText)
                        .to(CHECKING),
                from(state)
                        .on(ANSWERED)
                        .when("an offer came as a file", slots -> newOffer(slots) && offerFile(slots))
                        .to(READING_OFFER),
                from(state)
                        .on(ANSWERED)
                        .when("an offer came as text", CvArrows::newOffer)
                        .to(SCORING));
    }

    private static boolean newOffer(Slots slots) {
        return slots.is(CvSlots.NEXT, CvSlots.OFFER);
    }

    private static List<Arrow<CvState>> afterFact(int number, Signal signal) {
        var state = FACTS.get(number - 1);
        var end = from(state).on(signal).to(CHOOSING_LINES);
        return number == FACTS.size()
                ? List.of(end)
                : List.of(
                        from(state)
                                .on(signal)
                                .when("another fact is missing", slots -> lacksFact(slots, number + 1))
                                .to(FACTS.get(number)),
                        end);
    }

    private static boolean lacksFact(Slots slots, int number) {
        return !slots.is(RepairSlots.ENOUGH, CvSlots.YES)
                && RepairSlots.fact(slots, number).isPresent();
    }

    private static List<Arrow<CvState>> afterLine(int number) {
        var state = LINES.get(number - 1);
        var end = from(state).on(ANSWERED).to(MAKING_CV);
        return number == LINES.size()
                ? List.of(end)
                : List.of(
                        from(state)
                                .on(ANSWERED)
                                .when("another line has other words", slots -> hasLine(slots, number + 1))
                                .to(LINES.get(number)),
                        end);
    }

    /** Whether there is another line to look at, and it was not accepted with those before. */
    private static boolean hasLine(Slots slots, int number) {
        return !slots.is(RepairSlots.verdict(number - 1), RepairSlots.ALL)
                && RepairSlots.proposal(slots, number).isPresent();
    }

    private static boolean newFile(Slots slots) {
        return slots.is(CvSlots.NEXT, CvSlots.NEW_CV) && CvSlots.fromFile(slots);
    }

    private static boolean newText(Slots slots) {
        return slots.is(CvSlots.NEXT, CvSlots.NEW_CV) && !CvSlots.fromFile(slots);
    }

    private static boolean hasPages(Slots slots) {
        return CvSlots.fromFile(slots) && !CvSlots.extract(slots).pages().isEmpty();
    }

    private static boolean offerFile(Slots slots) {
        return slots.is(CvSlots.OFFER_SOURCE, CvSlots.FROM_FILE);
    }

    private static Predicate<Slots> wants(String next) {
        return slots -> slots.is(CvSlots.NEXT, next);
    }
}
