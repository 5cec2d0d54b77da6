package fr.phoenix.bot.stories;

import java.util.Locale;

/** The ways in which a conversation leaves the straight road and comes back: each has a story in each flow and language. */
enum Repair {
    SIDE_QUESTION_AND_RETURN,
    CORRECTION,
    GO_BACK_SEVERAL,
    SKIP,
    REPEAT,
    CANCEL_WITH_CONFIRMATION,
    RESTART,
    UNCLEAR_WITH_READINGS,
    CHITCHAT,
    INSULT,
    LANGUAGE_SWITCH,
    REGISTER_CHANGE,
    FLOW_SWITCH_AND_RESUME,
    TALK_TO_HUMAN,
    DATA_RIGHTS,
    WHAT_DO_YOU_REMEMBER,
    RESUME_AFTER_DAYS,
    TWO_THINGS_IN_ONE_MESSAGE,
    TYPO;

    /** As files are named. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
