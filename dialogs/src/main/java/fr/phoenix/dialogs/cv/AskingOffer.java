package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
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
 * Asks for an offer to compare the CV with; may be passed on. What the person says was misread is put right, and stands above what is read
 * from then on.
 */
final class AskingOffer implements Question {

    private static final String SKIP = "skip";
    private static final Set<String> REFUSALS = Set.of(
            "non",
            "no",
            "non merci",
            "no thanks",
            "pas d'offre",
            "sans offre",
            "aucune",
            "none",
            "sans",
            "no offer",
            "without",
            "pas d'annonce",
            "je n'en ai pas",
            "non pas d'offre");

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Set.of(
                "cv.offer.ask", "cv.offer.skip", "cv.offer.unclear", "shown.file", "shown.text", "shown.no-offer"));
        for (var problem : Problem.values()) {
            keys.add("document.problem." + problem.code());
        }
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var lines = new ArrayList<Line>();
        var problem = scene.slots().textOrEmpty(CvSlots.OFFER_READ + ".problem");
        if (!problem.isEmpty()) {
            lines.add(scene.text("document.problem." + problem));
        }
        lines.add(scene.choices("cv.offer.ask", List.of(scene.choice(SKIP, "cv.offer.skip"))));
        return new Decision.Ask(lines);
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Attached attached ->
                new Hearing.Understood(
                        attached.kind() == Message.Kind.CV ? CvSlots.file(attached) : Arrivals.offer(attached),
                        List.of());
            case Message.Typed typed ->
                Arrivals.pastedAnywhere(typed)
                        .orElseGet(() -> hear(typed.words().text()));
            case Message.Chosen chosen ->
                chosen.choice().equals(SKIP)
                        ? new Hearing.Understood(none(), List.of())
                        : new Hearing.Unclear("cv.offer.unclear");
            case Message.Unsupported unsupported -> new Hearing.Unclear("cv.offer.unclear");
            case Message.Opened opened -> new Hearing.Unclear("cv.offer.unclear");
            case Message.CodeShown shown -> new Hearing.Unclear("cv.offer.unclear");
            case Message.Notice notice -> new Hearing.Unclear("cv.offer.unclear");
        };
    }

    private static Hearing hear(String text) {
        var corrected = FieldCorrection.read(text);
        if (corrected.isPresent()) {
            return new Hearing.Understood(correcting(corrected.get()), List.of());
        }
        var folded = Folded.of(text).replaceAll("[.! ]+$", "").strip();
        return REFUSALS.contains(folded)
                ? new Hearing.Understood(none(), List.of())
                : new Hearing.Unclear("cv.offer.unclear");
    }

    private static Map<String, String> correcting(Map<String, String> corrected) {
        var all = new HashMap<>(corrected);
        all.put(CvSlots.NEXT, CvSlots.CORRECT);
        return all;
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
