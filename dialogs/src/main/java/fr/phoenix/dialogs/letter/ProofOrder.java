package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Which requirement is worth a question first. */
final class ProofOrder {

    /** Must before nice; of equals, the one the offer names first. */
    static final Comparator<Requirement> FIRST = Comparator.comparing(requirement -> requirement.need() == Need.NICE);

    private static final Pattern HELD_NOT_DONE = Pattern.compile(
            "(?iU)\\b(permis|diplômes?|bac|cap|bep|bts|licence|master|niveau (scolaire|d['’]études)|titulaire|titre professionnel"
                    + "|caces|habilitation|certificat\\w*|driving licen[cs]e|degree|diploma|bachelor\\w*|certification)\\b"
                    + "|\\b(déplacements?|horaires|week-ends?|disponib\\w+|véhicule|weekends?|nights?|shifts?)\\b");

    private ProofOrder() {}

    /** Whether it can be told as a situation: a diploma, a licence or a schedule cannot. */
    static boolean canBeTold(Requirement requirement) {
        return !HELD_NOT_DONE.matcher(requirement.words()).find();
    }
}
