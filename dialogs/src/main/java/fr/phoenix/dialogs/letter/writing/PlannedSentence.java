package fr.phoenix.dialogs.letter.writing;

import java.util.List;

/**
 * A sentence to be written.
 *
 * @param weight how soon it is taken: 0 always, then by rising numbers while there is room
 */
record PlannedSentence(Purpose purpose, List<String> grounds, int weight) {

    private static final int ROOM = 9000;

    PlannedSentence {
        grounds = List.copyOf(grounds);
    }

    static PlannedSentence of(Sentence sentence) {
        return new PlannedSentence(sentence.purpose(), sentence.grounds(), 0);
    }

    /** The number in the sentence's id: follows from purpose and grounds alone, so that it stays whatever else the letter says. */
    int number() {
        return 1 + Math.floorMod((purpose + " " + String.join(" ", grounds)).hashCode() * 0x9E3779B1, ROOM);
    }
}
