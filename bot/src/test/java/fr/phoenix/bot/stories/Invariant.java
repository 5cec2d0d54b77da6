package fr.phoenix.bot.stories;

import java.util.List;

/** What holds after every message of every conversation. */
interface Invariant {

    /**
     * What is wrong with the last exchange, in sentences; nothing when all is well.
     *
     * @param exchanges all exchanges so far, the one to judge last
     */
    List<String> broken(List<Exchange> exchanges);
}
