package fr.phoenix.bot.stories;

/** What people do besides answering the question. The names stand in the files of personas. */
enum Habit {
    /** Types with slips; of a hundred words. */
    TYPOS,
    /** Says more than was asked. */
    TALKS,
    /** Types where a button would do. */
    TYPES,
    ASKS,
    /** A question and the answer in one message. */
    BOTH,
    CORRECTS,
    BACK,
    SKIPS,
    REPEATS,
    MUMBLES,
    CHATS,
    INSULTS,
    CANCELS,
    RESTARTS,
    SWITCHES,
    LANGUAGE,
    REGISTER,
    COACH,
    DATA,
    REMEMBERS,
    HELP,
    LEAVES,
    PHOTO,
    /** Presses a button of a while ago. */
    OLD
}
