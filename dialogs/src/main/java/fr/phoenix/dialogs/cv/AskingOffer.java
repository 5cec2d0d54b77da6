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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for an offer to compare it with; may be passed on. */
final class AskingOffer implements Question {

    private static final String SKIP = "skip";
    private static final Set<String> REFUSALS =
            Set.of("non", "no", "non merci", "no thanks", "pas d'offre", "sans offre", "aucune", "none", "sans");

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
        if (kind == Message.Kind.OFFER || text.length() >= CvSlots.PASTED) {
            return new Hearing.Understood(text(text), List.of());
        }
        var folded = Folded.of(text).replaceAll("[.! ]+$", "").strip();
        return REFUSALS.contains(folded)
                ? new Hearing.Understood(none(), List.of())
                : new Hearing.Unclear("cv.offer.unclear");
    }

    /** An offer that comes as text. */
    static Map<String, String> text(String text) {
        return Map.of(CvSlots.OFFER_SOURCE, CvSlots.FROM_TEXT, CvSlots.OFFER_TEXT, text, CvSlots.NEXT, "");
    }

    /** An offer that comes as a file. */
    static Map<String, String> file(Message.Attached attached) {
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
        return switch (answer.textOrEmpty(CvSlots.OFFER_SOURCE)) {
            case CvSlots.FROM_FILE -> scene.say("shown.file");
            case CvSlots.FROM_TEXT -> scene.say("shown.text");
            default -> scene.say("shown.no-offer");
        };
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(CvSlots.OFFER_TEXT, "the whole text of a job offer; never made up from a remark"));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(none());
    }
}
