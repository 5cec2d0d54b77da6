package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.flow.Hearing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another CV, or an offer, that comes while something else is asked: it is taken for what it is, and nothing is lost. */
final class Arrivals {

    /** More than any answer in one's own words. */
    private static final int MORE_THAN_AN_ANSWER = 601;

    private Arrivals() {}

    /** A file is another version of the CV unless it says that it is an offer. */
    static Hearing file(Message.Attached attached) {
        return new Hearing.Understood(
                attached.kind() == Message.Kind.OFFER ? offer(attached) : CvSlots.file(attached), List.of());
    }

    /** A text that the channel calls a CV or an offer, or that is longer than an answer. */
    static Optional<Hearing> pasted(Message.Typed typed) {
        return pasted(typed, MORE_THAN_AN_ANSWER);
    }

    /** The same, where no answer in own words is asked for: any text that was pasted rather than said. */
    static Optional<Hearing> pastedAnywhere(Message.Typed typed) {
        return pasted(typed, CvSlots.PASTED);
    }

    private static Optional<Hearing> pasted(Message.Typed typed, int least) {
        var text = typed.words().text();
        var slots = switch (typed.kind()) {
            case CV -> Optional.of(CvSlots.text(text));
            case OFFER -> Optional.of(offer(text));
            case CHAT ->
                text.length() < least
                        ? Optional.<Map<String, String>>empty()
                        : Optional.of(isCv(text) ? CvSlots.text(text) : offer(text));
        };
        return slots.map(filled -> new Hearing.Understood(filled, List.of()));
    }

    private static boolean isCv(String text) {
        return CvReading.of(CvDocument.of(Extract.ofText(text))).verdict().equals(CvSlots.LEGIBLE);
    }

    static Map<String, String> offer(String text) {
        return Map.of(CvSlots.OFFER_SOURCE, CvSlots.FROM_TEXT, CvSlots.OFFER_TEXT, text, CvSlots.NEXT, CvSlots.OFFER);
    }

    static Map<String, String> offer(Message.Attached attached) {
        return Map.of(
                CvSlots.OFFER_SOURCE,
                CvSlots.FROM_FILE,
                CvSlots.OFFER_FILE,
                attached.file().toString(),
                CvSlots.OFFER_READ + ".problem",
                "",
                CvSlots.NEXT,
                CvSlots.OFFER);
    }
}
