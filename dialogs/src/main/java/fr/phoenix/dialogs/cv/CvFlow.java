package fr.phoenix.dialogs.cv;

import static fr.phoenix.dialogs.cv.CvState.ASKING_CV;
import static fr.phoenix.dialogs.cv.CvState.ASKING_OFFER;
import static fr.phoenix.dialogs.cv.CvState.CHECKING;
import static fr.phoenix.dialogs.cv.CvState.CRITIQUING;
import static fr.phoenix.dialogs.cv.CvState.DONE;
import static fr.phoenix.dialogs.cv.CvState.FACTS;
import static fr.phoenix.dialogs.cv.CvState.LINES;
import static fr.phoenix.dialogs.cv.CvState.READING_CV;
import static fr.phoenix.dialogs.cv.CvState.READING_OFFER;
import static fr.phoenix.dialogs.cv.CvState.SCORING;
import static fr.phoenix.dialogs.cv.CvState.SHOWING_FIXES;
import static fr.phoenix.dialogs.cv.CvState.SHOWING_SCORE;
import static fr.phoenix.dialogs.cv.CvState.TURNING_PAGE;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Migration;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;

/**
 * The critique of a CV: read it, show what was read, score it (against an offer if there is one), tell what to mend first; then, if
 * the person wants, repair it with them and read the new file back. A corrected
 * CV may be sent at any later question and is scored anew.
 */
public final class CvFlow implements Flow<CvState> {

    @Override
    public String code() {
        return "cv";
    }

    @Override
    public int version() {
        return 2;
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
            case Message.Chosen _, Message.Unsupported _, Message.Opened _, Message.CodeShown _, Message.Notice _ ->
                false;
        };
    }

    @Override
    public String purpose() {
        return "Read a CV, score it with reasons, and tell what to mend first";
    }

    @Override
    public List<Arrow<CvState>> arrows() {
        return CvArrows.all();
    }

    /** Version 1 ended with the findings; its states mean what they meant. */
    @Override
    public List<Migration> migrations() {
        return List.of(Migration.from(1)
                .keeping(
                        ASKING_CV,
                        READING_CV,
                        CHECKING,
                        ASKING_OFFER,
                        READING_OFFER,
                        SCORING,
                        CRITIQUING,
                        SHOWING_SCORE,
                        TURNING_PAGE,
                        SHOWING_FIXES,
                        DONE));
    }

    @Override
    public Step step(CvState state) {
        return switch (state) {
            case ASKING_CV -> new AskingCv();
            case READING_CV -> new Reading(CvSlots.FILE, CvSlots.READ, CvSlots::keepsFile);
            case CHECKING -> new Checking();
            case DRAWING_XRAY -> new DrawingXRay();
            case SHOWING_READING -> new ShowingReading();
            case ASKING_OFFER -> new AskingOffer();
            case READING_OFFER -> new Reading(CvSlots.OFFER_FILE, CvSlots.OFFER_READ, slots -> false);
            case SCORING -> new Scoring();
            case CRITIQUING -> new Critiquing();
            case SHOWING_SCORE -> new ShowingScore();
            case TURNING_PAGE -> new TurningPage();
            case SHOWING_FIXES -> new ShowingFixes();
            case EXPLAINING -> new Explaining();
            case PLANNING_REPAIR -> new PlanningRepair();
            case ASKING_FACT_1, ASKING_FACT_2, ASKING_FACT_3, ASKING_FACT_4, ASKING_FACT_5, ASKING_FACT_6 ->
                new AskingFact(FACTS.indexOf(state) + 1);
            case CHOOSING_LINES -> new ChoosingLines();
            case REWRITING -> new Rewriting();
            case WEIGHING -> new Weighing();
            case REVIEWING_LINE_1,
                    REVIEWING_LINE_2,
                    REVIEWING_LINE_3,
                    REVIEWING_LINE_4,
                    REVIEWING_LINE_5,
                    REVIEWING_LINE_6 -> new ReviewingLine(LINES.indexOf(state) + 1);
            case MAKING_CV -> new MakingCv();
            case READING_NEW_CV -> new Reading(RepairSlots.MADE + ".file", RepairSlots.REREAD, slots -> true);
            case COMPARING -> new ComparingCv();
            case SHOWING_NEW_CV -> new ShowingNewCv();
            case DONE -> new Done();
        };
    }
}
