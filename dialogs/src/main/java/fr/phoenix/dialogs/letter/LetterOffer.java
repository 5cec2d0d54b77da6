package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.documents.ExtractForm;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.letter.offer.Span;
import fr.phoenix.dialogs.letter.writing.Ground;
import java.util.Optional;

/** The offer that the letter answers, as it was read, with what the person said of it where it does not say it. */
final class LetterOffer {

    private static final String TITLE = "o-title";
    private static final String COMPANY = "o-company";

    private LetterOffer() {}

    static JobOffer of(Slots slots) {
        return slots.textOrEmpty(LetterSlots.OFFER_FILE).isBlank()
                ? JobOffer.read(slots.textOrEmpty(LetterSlots.OFFER_TEXT))
                : JobOffer.read(ExtractForm.read(
                        slots.textOrEmpty(LetterSlots.OFFER_TEXT),
                        slots.textOrEmpty(LetterSlots.OFFER + "." + ExtractForm.LAYOUT)));
    }

    /** The job's title: the person's words go before the offer's. */
    static Ground title(Slots slots) {
        return new Ground(TITLE, Ground.Origin.OFFER, slots.textOrEmpty(LetterSlots.TITLE));
    }

    static Optional<Ground> company(Slots slots) {
        return slots.text(LetterSlots.COMPANY)
                .filter(company -> !company.isBlank())
                .map(company -> new Ground(COMPANY, Ground.Origin.OFFER, company));
    }

    static String text(Optional<Span> span) {
        return span.map(Span::words).orElse("");
    }
}
