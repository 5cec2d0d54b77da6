package fr.phoenix.dialogs.cv;

import static fr.phoenix.dialogs.cv.CvState.ASKING_CV;
import static fr.phoenix.dialogs.cv.CvState.ASKING_OFFER;
import static fr.phoenix.dialogs.cv.CvState.CHECKING;
import static fr.phoenix.dialogs.cv.CvState.CRITIQUING;
import static fr.phoenix.dialogs.cv.CvState.DONE;
import static fr.phoenix.dialogs.cv.CvState.READING_CV;
import static fr.phoenix.dialogs.cv.CvState.READING_OFFER;
import static fr.phoenix.dialogs.cv.CvState.SCORING;
import static fr.phoenix.dialogs.cv.CvState.SHOWING_FIXES;
import static fr.phoenix.dialogs.cv.CvState.SHOWING_SCORE;
import static fr.phoenix.dialogs.cv.CvState.TURNING_PAGE;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.READ;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.flow.Signal.SKIPPED;
import static fr.phoenix.dialogs.flow.Signal.UNAVAILABLE;
import static fr.phoenix.dialogs.flow.Signal.UNREADABLE;
import static fr.phoenix.dialogs.flow.Signal.WITHHELD;
import static fr.phoenix.dialogs.flow.Signal.WRITTEN;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;

/**
 * The critique of a CV: read it, show what was read, score it (against an offer if there is one), tell what to mend first. A corrected
 * CV may be sent at any later question and is scored anew.
 */
public final class CvFlow implements Flow<CvState> {

    @Override
    public String code() {
        return "cv";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<CvState> states() {
        return CvState.class;
    }

    @Override
    public CvState initial() {
        return ASKING_CV;
    }

    /** A file with no word beside it is most likely a CV; an offer says that it is one. */
    @Override
    public boolean beginsWith(Message.Content content) {
        return switch (content) {
            case Message.Attached attached -> attached.kind() != Message.Kind.OFFER;
            case Message.Typed typed -> typed.kind() == Message.Kind.CV;
            case Message.Chosen _, Message.Unsupported _, Message.Opened _, Message.CodeShown _ -> false;
        };
    }

    @Override
    public String purpose() {
        return "Read a CV, score it with reasons, and tell what to mend first";
    }

    @Override
    public List<Arrow<CvState>> arrows() {
        return List.of(
                Arrow.from(ASKING_CV)
                        .on(ANSWERED)
                        .when("it is a file", CvSlots::fromFile)
                        .to(READING_CV),
                Arrow.from(ASKING_CV).on(ANSWERED).to(CHECKING),
                Arrow.from(READING_CV).on(READ).to(CHECKING),
                Arrow.from(READING_CV).on(UNREADABLE).to(ASKING_CV),
                Arrow.from(CHECKING)
                        .on(SETTLED)
                        .when("it is not legible", s -> !isLegible(s))
                        .to(ASKING_CV),
                Arrow.from(CHECKING)
                        .on(SETTLED)
                        .when("the offer is known", CvFlow::knowsOffer)
                        .to(SCORING),
                Arrow.from(CHECKING).on(SETTLED).to(ASKING_OFFER),
                Arrow.from(ASKING_OFFER)
                        .on(ANSWERED)
                        .when("a new CV came as a file", CvFlow::newFile)
                        .to(READING_CV),
                Arrow.from(ASKING_OFFER)
                        .on(ANSWERED)
                        .when("the offer is a file", CvFlow::offerFile)
                        .to(READING_OFFER),
                Arrow.from(ASKING_OFFER).on(ANSWERED).to(SCORING),
                Arrow.from(ASKING_OFFER).on(SKIPPED).to(SCORING),
                Arrow.from(READING_OFFER).on(READ).to(SCORING),
                Arrow.from(READING_OFFER).on(UNREADABLE).to(ASKING_OFFER),
                Arrow.from(SCORING).on(SETTLED).to(CRITIQUING),
                Arrow.from(CRITIQUING).on(WRITTEN).to(SHOWING_SCORE),
                Arrow.from(CRITIQUING).on(WITHHELD).to(SHOWING_SCORE),
                Arrow.from(CRITIQUING).on(UNAVAILABLE).to(SHOWING_SCORE),
                Arrow.from(SHOWING_SCORE)
                        .on(ANSWERED)
                        .when("a new CV came as a file", CvFlow::newFile)
                        .to(READING_CV),
                Arrow.from(SHOWING_SCORE)
                        .on(ANSWERED)
                        .when("a new CV came as text", CvFlow::newText)
                        .to(CHECKING),
                Arrow.from(SHOWING_SCORE)
                        .on(ANSWERED)
                        .when("wants more", CvFlow::wantsMore)
                        .to(TURNING_PAGE),
                Arrow.from(SHOWING_SCORE).on(ANSWERED).to(DONE),
                Arrow.from(TURNING_PAGE).on(SETTLED).to(SHOWING_FIXES),
                Arrow.from(SHOWING_FIXES)
                        .on(ANSWERED)
                        .when("a new CV came as a file", CvFlow::newFile)
                        .to(READING_CV),
                Arrow.from(SHOWING_FIXES)
                        .on(ANSWERED)
                        .when("a new CV came as text", CvFlow::newText)
                        .to(CHECKING),
                Arrow.from(SHOWING_FIXES)
                        .on(ANSWERED)
                        .when("wants more", CvFlow::wantsMore)
                        .to(TURNING_PAGE),
                Arrow.from(SHOWING_FIXES).on(ANSWERED).to(DONE));
    }

    @Override
    public Step step(CvState state) {
        return switch (state) {
            case ASKING_CV -> new AskingCv();
            case READING_CV -> new Reading(CvSlots.FILE, CvSlots.READ);
            case CHECKING -> new Checking();
            case ASKING_OFFER -> new AskingOffer();
            case READING_OFFER -> new Reading(CvSlots.OFFER_FILE, CvSlots.OFFER_READ);
            case SCORING -> new Scoring();
            case CRITIQUING -> new Critiquing();
            case SHOWING_SCORE -> new ShowingScore();
            case TURNING_PAGE -> new TurningPage();
            case SHOWING_FIXES -> new ShowingFixes();
            case DONE -> new Done();
        };
    }

    private static boolean isLegible(Slots slots) {
        return slots.is(CvSlots.VERDICT, CvSlots.LEGIBLE);
    }

    private static boolean knowsOffer(Slots slots) {
        return slots.has(CvSlots.OFFER_SOURCE);
    }

    private static boolean offerFile(Slots slots) {
        return slots.is(CvSlots.OFFER_SOURCE, CvSlots.FROM_FILE);
    }

    private static boolean newFile(Slots slots) {
        return slots.is(CvSlots.NEXT, CvSlots.NEW_CV) && CvSlots.fromFile(slots);
    }

    private static boolean newText(Slots slots) {
        return slots.is(CvSlots.NEXT, CvSlots.NEW_CV) && !CvSlots.fromFile(slots);
    }

    private static boolean wantsMore(Slots slots) {
        return slots.is(CvSlots.NEXT, CvSlots.MORE);
    }
}
