package fr.phoenix.dialogs.letter.writing;

/**
 * What a person said, in a form that a sentence can take up.
 *
 * @param text without a final stop; begins as it stands inside a sentence
 */
record Said(Shape shape, String text) {

    /** What it can stand in. */
    enum Shape {
        /** A main clause about the person: "j’ai encadré 4 intérimaires". */
        CLAUSE,
        /** A main clause that begins with when or where: "à l’hôpital, je faisais les toilettes". */
        LED,
        /** A reason: "parce que j’aime soigner", "pour aider". */
        REASON,
        /** An infinitive: "aider les gens". */
        ACT,
        /** A noun with its article: "le contact humain". */
        THING,
        /** Anything else: quoted or behind a colon. */
        OTHER
    }

    boolean isClause() {
        return shape == Shape.CLAUSE || shape == Shape.LED;
    }

    int words() {
        return text.split("\\s+").length;
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Said[" + shape + "]";
    }
}
