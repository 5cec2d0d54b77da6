package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.XRay;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows what was read, by three readers, and takes corrections until it is right: what the person says stands above what is read. */
final class CheckingReading implements Question {

    static final String RIGHT = "right";

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Summary.texts());
        keys.addAll(XRayList.texts());
        keys.addAll(Set.of("cv.check.ask", "cv.check.right", "cv.check.unclear", "cv.check.corrected"));
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var slots = scene.slots();
        var right = List.of(scene.choice(RIGHT, "cv.check.right"));
        var lines = new ArrayList<Decision.Line>();
        if (slots.has(CvSlots.CHECKED)) {
            lines.add(Summary.of(slots, scene));
            lines.add(scene.choices("cv.check.corrected", right));
        } else {
            lines.add(Summary.of(slots, scene));
            XRayList.of(XRay.of(CvSlots.extract(slots)), scene).ifPresent(lines::add);
            lines.add(scene.choices("cv.check.ask", right));
        }
        return new Decision.Ask(lines);
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Attached attached ->
                attached.kind() == Message.Kind.OFFER
                        ? offer(AskingOffer.file(attached))
                        : new Hearing.Understood(CvSlots.file(attached), List.of());
            case Message.Typed typed -> typed(typed.words(), typed.kind());
            case Message.Chosen chosen when chosen.choice().equals(RIGHT) -> right();
            case Message.Chosen _, Message.Unsupported _, Message.Opened _, Message.CodeShown _ ->
                new Hearing.Unclear("cv.check.unclear");
        };
    }

    private static Hearing typed(Words words, Message.Kind kind) {
        var text = words.text();
        if (kind == Message.Kind.OFFER) {
            return offer(AskingOffer.text(text));
        }
        if (kind == Message.Kind.CV) {
            return new Hearing.Understood(CvSlots.text(text), List.of());
        }
        if (text.length() >= CvSlots.PASTED) {
            return isCv(text) ? new Hearing.Understood(CvSlots.text(text), List.of()) : offer(AskingOffer.text(text));
        }
        var corrected = FieldCorrection.read(text);
        if (corrected.isPresent()) {
            return new Hearing.Understood(with(corrected.get()), List.of());
        }
        boolean fine = YesNo.read(text).filter(said -> said == YesNo.YES).isPresent() || AllRight.said(text);
        return fine ? right() : new Hearing.Unclear("cv.check.unclear");
    }

    /** A long text pasted now is another version of the CV, or the offer to come. */
    private static boolean isCv(String text) {
        return CvReading.of(CvDocument.of(Extract.ofText(text))).verdict().equals(CvSlots.LEGIBLE);
    }

    private static Hearing offer(Map<String, String> offer) {
        var all = new HashMap<>(offer);
        all.put(CvSlots.CHECKED, RIGHT);
        return new Hearing.Understood(all, List.of());
    }

    private static Hearing right() {
        return new Hearing.Understood(Map.of(CvSlots.CHECKED, RIGHT, CvSlots.NEXT, ""), List.of());
    }

    private static Map<String, String> with(Map<String, String> corrected) {
        var all = new HashMap<>(corrected);
        all.put(CvSlots.CHECKED, "corrected");
        all.put(CvSlots.NEXT, "");
        return all;
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(
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
        return all.isEmpty() ? Optional.empty() : Optional.of(with(all));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(CvSlots.CHECKED, RIGHT, CvSlots.NEXT, ""));
    }
}
