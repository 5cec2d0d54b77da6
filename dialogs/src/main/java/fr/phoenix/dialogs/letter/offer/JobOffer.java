package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.documents.Extract;
import java.util.List;
import java.util.Optional;

/**
 * What an offer says, found by patterns and a lexicon; no model is asked. Reads French and English.
 *
 * @param text the plain text that all spans point into
 * @param title without H/F marks
 * @param start when the job begins
 * @param language the language that it requires, in its words; French in a French offer is not one
 * @param addressee to whom letters go, if the offer names somebody
 * @param requirements in the offer's words: musts first, otherwise in its order, each once
 * @param duties what the job consists of, in its order
 * @param vocabulary words of the trade that are worth saying in the same way, where they are true
 * @param warnings what the person should know before they answer
 */
public record JobOffer(
        String text,
        Optional<Span> title,
        Optional<Span> company,
        Optional<Span> place,
        Optional<Span> contract,
        Optional<Span> salary,
        Optional<Span> start,
        Optional<Span> reference,
        Optional<Span> language,
        Optional<Span> addressee,
        List<Requirement> requirements,
        List<Span> duties,
        List<Span> vocabulary,
        List<Warning> warnings) {

    public JobOffer {
        requirements = List.copyOf(requirements);
        duties = List.copyOf(duties);
        vocabulary = List.copyOf(vocabulary);
        warnings = List.copyOf(warnings);
    }

    /** Of a text that was pasted. */
    public static JobOffer read(String text) {
        return OfferReader.read(text, List.of());
    }

    /** Of a file: knows what the file hides. */
    public static JobOffer read(Extract extract) {
        return OfferReader.read(extract.text(), extract.hidden());
    }

    /** Shows no words of the offer: people paste more than offers. */
    @Override
    public String toString() {
        return "JobOffer[" + requirements.size() + " requirements]";
    }
}
