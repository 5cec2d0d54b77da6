package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.XRay;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows what was read of the CV, by three readers, and asks for an offer to compare it with; may be passed on. What the person says was
 * misread is put right, and stands above what is read from then on.
 */
final class AskingOffer implements Question {

    private static final String SKIP = "skip";
    private static final Set<String> REFUSALS =
            Set.of("non", "no", "non merci", "no thanks", "pas d'offre", "sans offre", "aucune", "none", "sans");

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Summary.texts());
        keys.addAll(XRayList.texts());
        keys.addAll(Set.of(
                "cv.offer.ask",
                "cv.offer.skip",
                "cv.offer.unclear",
                "cv.check.ask",
                "cv.check.corrected",
                "shown.file",
                "shown.text",
                "shown.no-offer"));
        for (var problem : Problem.values()) {
            keys.add("document.problem." + problem.code());
        }
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var slots = scene.slots();
        var lines = new ArrayList<Line>();
        var problem = slots.textOrEmpty(CvSlots.OFFER_READ + ".problem");
        if (!problem.isEmpty()) {
            lines.add(scene.text("document.problem." + problem));
        } else if (slots.is(CvSlots.NEXT, CvSlots.CORRECT)) {
            lines.add(Summary.of(slots, scene));
            lines.add(scene.text("cv.check.corrected"));
        } else {
            lines.add(Summary.of(slots, scene));
            XRayList.of(XRay.of(CvSlots.extract(slots)), scene).ifPresent(lines::add);
            lines.add(scene.text("cv.check.ask"));
        }
        lines.add(scene.choices("cv.offer.ask", List.of(scene.choice(SKIP, "cv.offer.skip"))));
        return new Decision.Ask(lines);
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Attached attached ->
                new Hearing.Understood(
                        attached.kind() == Message.Kind.CV ? CvSlots.file(attached) : file(attached), List.of());
            case Message.Typed typed -> hear(typed.words().text(), typed.kind());
            case Message.Chosen chosen ->
                chosen.choice().equals(SKIP)
                        ? new Hearing.Understood(none(), List.of())
                        : new Hearing.Unclear("cv.offer.unclear");
            case Message.Unsupported unsupported -> new Hearing.Unclear("cv.offer.unclear");
            case Message.Opened opened -> new Hearing.Unclear("cv.offer.unclear");
            case Message.CodeShown shown -> new Hearing.Unclear("cv.offer.unclear");
        };
    }

    private static Hearing hear(String text, Message.Kind kind) {
        if (kind == Message.Kind.CV || (kind == Message.Kind.CHAT && isCv(text))) {
            return new Hearing.Understood(CvSlots.text(text), List.of());
        }
        if (kind == Message.Kind.OFFER || text.length() >= CvSlots.PASTED) {
            return new Hearing.Understood(text(text), List.of());
        }
        var corrected = FieldCorrection.read(text);
        if (corrected.isPresent()) {
            return new Hearing.Understood(correcting(corrected.get()), List.of());
        }
        var folded = Folded.of(text).replaceAll("[.! ]+$", "").strip();
        return REFUSALS.contains(folded)
                ? new Hearing.Understood(none(), List.of())
                : new Hearing.Unclear("cv.offer.unclear");
    }

    /** A long text that reads as a CV is another version of it, and not the offer. */
    private static boolean isCv(String text) {
        return text.length() >= CvSlots.PASTED
                && CvReading.of(CvDocument.of(Extract.ofText(text))).verdict().equals(CvSlots.LEGIBLE);
    }

    private static Map<String, String> correcting(Map<String, String> corrected) {
        var all = new HashMap<>(corrected);
        all.put(CvSlots.NEXT, CvSlots.CORRECT);
        return all;
    }

    private static Map<String, String> text(String text) {
        return Map.of(CvSlots.OFFER_SOURCE, CvSlots.FROM_TEXT, CvSlots.OFFER_TEXT, text, CvSlots.NEXT, "");
    }

    private static Map<String, String> file(Message.Attached attached) {
        return Map.of(
                CvSlots.OFFER_SOURCE,
                CvSlots.FROM_FILE,
                CvSlots.OFFER_FILE,
                attached.file().toString(),
                CvSlots.OFFER_READ + ".problem",
                "",
                CvSlots.NEXT,
                "");
    }

    private static Map<String, String> none() {
        return Map.of(CvSlots.OFFER_SOURCE, CvSlots.NONE, CvSlots.NEXT, "");
    }

    @Override
    public String shown(String slot, Slots answer, Scene scene) {
        if (!slot.equals(CvSlots.OFFER_TEXT)) {
            return answer.textOrEmpty(slot);
        }
        return switch (answer.textOrEmpty(CvSlots.OFFER_SOURCE)) {
            case CvSlots.FROM_FILE -> scene.say("shown.file");
            case CvSlots.FROM_TEXT -> scene.say("shown.text");
            case CvSlots.NONE -> scene.say("shown.no-offer");
            default -> "";
        };
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(
                new SlotOffer(CvSlots.OFFER_TEXT, "the whole text of a job offer; never made up from a remark"),
                new SlotOffer(Corrected.NAME, "first and last name of the person, if they correct what was read"),
                new SlotOffer(Corrected.TITLE, "the job title their CV should announce, if they correct it"),
                new SlotOffer(Corrected.MAIL, "their mail address, if they correct it"),
                new SlotOffer(Corrected.PHONE, "their phone number, if they correct it"),
                new SlotOffer(Corrected.CITY, "their town, if they correct it"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        var all = new HashMap<String, String>();
        for (var slot : Corrected.ALL) {
            Optional.ofNullable(raw.get(slot))
                    .flatMap(value -> FieldCorrection.fitting(slot, value))
                    .ifPresent(all::putAll);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(correcting(all));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(none());
    }
}
