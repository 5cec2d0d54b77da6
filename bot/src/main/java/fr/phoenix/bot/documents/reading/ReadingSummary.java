package fr.phoenix.bot.documents.reading;

/** How the files that people send are read on this system; for the summary at the start. */
public final class ReadingSummary {

    private final Isolation isolation;

    ReadingSummary(Isolation isolation) {
        this.isolation = isolation;
    }

    Isolation isolation() {
        return isolation;
    }

    /** One sentence without a full stop. */
    public String sentence() {
        return "read in child JVMs, " + Children.AT_ONCE + " at once, with " + isolation.sentence();
    }
}
