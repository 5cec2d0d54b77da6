package fr.phoenix.dialogs.letter.writing;

/** What a sentence of a letter is there for. The names are stored: never rename one. In the order in which a French letter has them. */
public enum Purpose {
    /** What the company looks for. */
    NEED(Paragraph.YOU),
    /** What the job consists of. */
    DUTY(Paragraph.YOU),
    /** The past trade, and that this is a change of career. */
    TRADE(Paragraph.ME),
    /** Something the person did that the offer asks for. */
    PROOF(Paragraph.ME),
    /** Something else that is true and helps: a diploma, a language, a licence. */
    ASSET(Paragraph.ME),
    /** Why what they did serves in this job. */
    BRIDGE(Paragraph.ME),
    /** What they did to prepare the change. */
    COMMITMENT(Paragraph.ME),
    /** What they have not done and want to learn; claims nothing. */
    LEARNING(Paragraph.ME),
    /** Why this job, and why now. */
    MOTIVE(Paragraph.US),
    /** What they would do together. */
    TOGETHER(Paragraph.US),
    /** The wish to meet. */
    MEETING(Paragraph.US);

    private final Paragraph paragraph;

    Purpose(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    /** Vous, moi, nous. */
    public enum Paragraph {
        YOU,
        ME,
        US
    }
}
