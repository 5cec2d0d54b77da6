package fr.phoenix.dialogs;

/** How often somebody is reminded at most. The names are stored. */
public enum Pace {
    DAILY(1),
    FEW_DAYS(3),
    WEEKLY(7);

    private final int days;

    Pace(int days) {
        this.days = days;
    }

    /** From one reminder to the next, at least. */
    public int days() {
        return days;
    }

    public Pace slower() {
        return this == DAILY ? FEW_DAYS : WEEKLY;
    }
}
