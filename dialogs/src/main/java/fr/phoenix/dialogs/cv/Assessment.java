package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.scoring.AtsScore;
import fr.phoenix.dialogs.cv.scoring.Offer;
import fr.phoenix.dialogs.flow.Slots;
import java.util.List;

/** A CV read and scored. Worked out anew from the slots whenever it is needed, which gives the same every time. */
record Assessment(CvReading cv, Offer offer, AtsScore score) {

    /** The skills of the offer that the CV does not name: to be asked about, never assumed. */
    List<String> wanted(Language language) {
        return offer.coverage(cv).missing().stream()
                .map(skill -> language == Language.FR ? skill.french() : skill.english())
                .toList();
    }

    /** The skills that the CV calls otherwise than the offer: the offer's words, a bar, the CV's. */
    List<String> otherwise() {
        return offer.coverage(cv).mirrors().stream()
                .map(wanted -> wanted.offerWords() + "|" + wanted.cvWords())
                .toList();
    }

    static Assessment of(Slots slots) {
        var cv = CvReading.of(CvSlots.document(slots));
        var offer = CvSlots.offer(slots);
        return new Assessment(cv, offer, AtsScore.of(cv, offer));
    }
}
