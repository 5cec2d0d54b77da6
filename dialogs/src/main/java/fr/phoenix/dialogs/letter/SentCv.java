package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.cv.CvEvidence;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.ExtractForm;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A CV that is sent while the letter asks its questions: it answers many of them. */
final class SentCv {

    /** A text of this many characters was pasted rather than said. */
    private static final int PASTED = 400;

    private static final Set<String> REFUSALS = Set.of("too-short", "garbled", "no-cv");

    static final Set<String> TEXTS = texts();

    private SentCv() {}

    private static Set<String> texts() {
        var keys = new TreeSet<String>();
        for (var problem : Problem.values()) {
            keys.add("document.problem." + problem.code());
        }
        REFUSALS.forEach(verdict -> keys.add("cv.verdict." + verdict));
        return keys;
    }

    /** The slots of a CV, when this is one: a file that does not say it is an offer, or a long text that reads like a CV. */
    static Optional<Map<String, String>> in(Message.Content content) {
        return switch (content) {
            case Message.Attached attached
            when attached.kind() != Message.Kind.OFFER ->
                Optional.of(slots(attached.file().toString(), ""));
            case Message.Typed typed
            when typed.kind() == Message.Kind.CV
                    || (typed.kind() == Message.Kind.CHAT && isCv(typed.words().text())) ->
                Optional.of(slots("", typed.words().text()));
            case Message.Typed _,
                    Message.Attached _,
                    Message.Chosen _,
                    Message.Unsupported _,
                    Message.Opened _,
                    Message.CodeShown _,
                    Message.Notice _ -> Optional.empty();
        };
    }

    private static boolean isCv(String text) {
        return text.length() >= PASTED && CvEvidence.read(Extract.ofText(text)) instanceof CvEvidence.SentCv.Read;
    }

    private static Map<String, String> slots(String file, String text) {
        return Map.of(
                LetterSlots.CV_FILE,
                file,
                LetterSlots.CV_TEXT,
                text,
                LetterSlots.CV_PROBLEM,
                "",
                LetterSlots.CV_NEW,
                LetterSlots.YES);
    }

    static boolean isNew(Slots slots) {
        return slots.is(LetterSlots.CV_NEW, LetterSlots.YES);
    }

    static boolean isNewFile(Slots slots) {
        return isNew(slots) && !slots.textOrEmpty(LetterSlots.CV_FILE).isBlank();
    }

    static CvEvidence.SentCv read(Slots slots) {
        return CvEvidence.read(
                slots.textOrEmpty(LetterSlots.CV_FILE).isBlank()
                        ? Extract.ofText(slots.textOrEmpty(LetterSlots.CV_TEXT))
                        : ExtractForm.read(
                                slots.textOrEmpty(LetterSlots.CV_TEXT),
                                slots.textOrEmpty(LetterSlots.CV + "." + ExtractForm.LAYOUT)));
    }

    /** What is to be said of a CV that cannot be used. */
    static Line refused(String problem, Scene scene) {
        return REFUSALS.contains(problem)
                ? scene.text("cv.verdict." + problem)
                : scene.text("document.problem." + problem);
    }
}
