package fr.phoenix.bot.chaos;

/** What can be done to the world, and how often in proportion. */
enum Fault {
    /** As {@code kill -9}, back after at most two seconds and its start. */
    KILL_SERVICE(4),
    /** SIGSTOP for less than a lease. */
    PAUSE_SERVICE(3),
    /** SIGSTOP for longer than the lease of 8 s: a zombie when it goes on. */
    MAKE_ZOMBIE(2),
    CUT_DATABASE(4),
    /** New connections are reset too, for a while. */
    CLOSE_DATABASE(2),
    STALL_DATABASE(3),
    /** The next COMMIT is carried out and its answer lost. */
    LOSE_COMMIT(4),
    KILL_BACKEND(3),
    CUT_REDIS(2),
    STALL_REDIS(2),
    FLUSH_REDIS(2),
    KILL_REDIS(2),
    CUT_CLIENTS(3),
    STALL_CLIENTS(2);

    private final int weight;

    Fault(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
