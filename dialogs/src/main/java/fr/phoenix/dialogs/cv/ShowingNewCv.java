package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what the new file scores when it is read back, beside the old one. */
final class ShowingNewCv implements Question {

    private static final Set<String> AGAIN_SAID = Set.of(
            "recommencer",
            "reprendre",
            "recommencer la reparation",
            "encore",
            "autres questions",
            "again",
            "start over",
            "redo");

    @Override
    public Set<String> texts() {
        return Set.of(
                "cv.made.score",
                "cv.made.fields",
                "cv.made.lost",
                "cv.made.unread",
                "cv.made.no-files",
                "cv.made.again",
                "cv.made.unclear",
                "cv.next.done");
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var text = String.join("\n", told(scene));
        var choices =
                List.of(scene.choice(CvSlots.FINISH, "cv.next.done"), scene.choice(CvSlots.REPAIR, "cv.made.again"));
        return new Decision.Ask(List.of(Decision.Line.fixed(new Reply.Choices(new Words(text), choices))));
    }

    private static List<String> told(Scene scene) {
        var slots = scene.slots();
        if (!slots.has(RepairSlots.MADE + ".file")) {
            return List.of(scene.say("cv.made.no-files"));
        }
        var score = slots.textOrEmpty(RepairSlots.NEW_SCORE);
        if (score.isEmpty()) {
            return List.of(scene.say("cv.made.unread"));
        }
        var told = new ArrayList<String>();
        told.add(scene.say("cv.made.score", score, slots.textOrEmpty(CvSlots.SCORE)));
        told.add(scene.say(
                "cv.made.fields", slots.textOrEmpty(RepairSlots.FOUND), slots.textOrEmpty(RepairSlots.FIELDS)));
        if (!slots.textOrEmpty(RepairSlots.LOST).isEmpty()) {
            told.add(scene.say("cv.made.lost", slots.textOrEmpty(RepairSlots.LOST)));
        }
        return told;
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Attached attached -> Arrivals.file(attached);
            case Message.Typed typed ->
                Arrivals.pastedAnywhere(typed)
                        .orElseGet(() -> typed(typed.words().text()));
            case Message.Chosen chosen -> next(chosen.choice());
            case Message.Unsupported _, Message.Opened _, Message.CodeShown _, Message.Notice _ ->
                new Hearing.Unclear("cv.made.unclear");
        };
    }

    private static Hearing typed(String text) {
        var plain = Spelling.plain(text);
        if (AGAIN_SAID.contains(plain)) {
            return next(CvSlots.REPAIR);
        }
        return Continuing.DONE.contains(plain) || YesNo.read(text).isPresent()
                ? next(CvSlots.FINISH)
                : new Hearing.Unclear("cv.made.unclear");
    }

    private static Hearing next(String code) {
        return code.equals(CvSlots.FINISH) || code.equals(CvSlots.REPAIR)
                ? new Hearing.Understood(Map.of(CvSlots.NEXT, code), List.of())
                : new Hearing.Unclear("cv.made.unclear");
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(CvSlots.NEXT, "'done' to finish, 'repair' to go over the repair again"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(CvSlots.NEXT))
                .filter(Set.of(CvSlots.FINISH, CvSlots.REPAIR)::contains)
                .map(next -> Map.of(CvSlots.NEXT, next));
    }
}
