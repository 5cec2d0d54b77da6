package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.Requirement.Need;

/** Something that a sentence of an offer asks for, on one line. */
record Asked(String words, Need need) {

    Asked {
        words = words.replaceAll("\\s+", " ").strip();
    }
}
