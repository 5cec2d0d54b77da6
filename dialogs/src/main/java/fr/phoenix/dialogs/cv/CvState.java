package fr.phoenix.dialogs.cv;

import java.util.List;

/** Where a critique stands. The names are stored and shown by the API: never rename one. */
public enum CvState {
    ASKING_CV,
    READING_CV,
    CHECKING,
    /** The page as three readers see it. */
    DRAWING_XRAY,
    SHOWING_READING,
    ASKING_OFFER,
    READING_OFFER,
    SCORING,
    CRITIQUING,
    SHOWING_SCORE,
    TURNING_PAGE,
    SHOWING_FIXES,
    EXPLAINING,
    PLANNING_REPAIR,
    ASKING_FACT_1,
    ASKING_FACT_2,
    ASKING_FACT_3,
    ASKING_FACT_4,
    ASKING_FACT_5,
    ASKING_FACT_6,
    CHOOSING_LINES,
    REWRITING,
    WEIGHING,
    REVIEWING_LINE_1,
    REVIEWING_LINE_2,
    REVIEWING_LINE_3,
    REVIEWING_LINE_4,
    REVIEWING_LINE_5,
    REVIEWING_LINE_6,
    MAKING_CV,
    READING_NEW_CV,
    COMPARING,
    SHOWING_NEW_CV,
    DONE;

    /** In the order they are asked. */
    static final List<CvState> FACTS =
            List.of(ASKING_FACT_1, ASKING_FACT_2, ASKING_FACT_3, ASKING_FACT_4, ASKING_FACT_5, ASKING_FACT_6);

    /** In the order they are shown. */
    static final List<CvState> LINES = List.of(
            REVIEWING_LINE_1, REVIEWING_LINE_2, REVIEWING_LINE_3, REVIEWING_LINE_4, REVIEWING_LINE_5, REVIEWING_LINE_6);
}
