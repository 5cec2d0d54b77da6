package fr.phoenix.dialogs.letter.offer;

import java.util.List;
import java.util.Optional;

/**
 * What an offer says, found by patterns and a lexicon of skills; no model is asked. Reads French and English.
 *
 * @param title without H/F marks
 * @param requirements in the offer's words; what it insists on first
 */
public record JobOffer(Optional<String> title, Optional<String> company, List<Requirement> requirements) {

    public JobOffer {
        requirements = List.copyOf(requirements);
    }

    public static JobOffer read(String text) {
        var offer = OfferText.of(text);
        return new JobOffer(OfferTitle.in(offer), OfferCompany.in(offer), OfferRequirements.in(offer));
    }

    /** Shows no words of the offer: people paste more than offers. */
    @Override
    public String toString() {
        return "JobOffer[" + requirements.size() + " requirements]";
    }
}
