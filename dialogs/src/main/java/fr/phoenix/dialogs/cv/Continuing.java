package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question about going on: more findings, a corrected CV, or the end. */
sealed interface Continuing extends Question permits ShowingScore, ShowingFixes {

    /** The wording that every such question may need. */
    Set<String> TEXTS = Set.of("cv.next.more", "cv.next.done", "cv.next.unclear");

    Set<String> MORE =
            Set.of("suite", "la suite", "plus", "encore", "oui", "more", "next", "yes", "continue", "continuer");
    Set<String> DONE = Set.of(
            "terminer",
            "fini",
            "termine",
            "fin",
            "non",
            "merci",
            "non merci",
            "ok",
            "done",
            "finish",
            "no",
            "thanks",
            "no thanks");

    /** Findings beyond those already shown can be asked for only while there are some. */
    static List<Choice> choices(Scene scene, int left) {
        var choices = new ArrayList<Choice>();
        if (left > 0) {
            choices.add(scene.choice(CvSlots.MORE, "cv.next.more"));
        }
        choices.add(scene.choice(CvSlots.FINISH, "cv.next.done"));
        return choices;
    }

    @Override
    default Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Attached attached -> new Hearing.Understood(CvSlots.file(attached), List.of());
            case Message.Typed typed -> hear(typed);
            case Message.Chosen chosen -> next(chosen.choice());
            case Message.Unsupported unsupported -> new Hearing.Unclear("cv.next.unclear");
            case Message.Opened opened -> new Hearing.Unclear("cv.next.unclear");
            case Message.CodeShown shown -> new Hearing.Unclear("cv.next.unclear");
        };
    }

    private static Hearing hear(Message.Typed typed) {
        var text = typed.words().text();
        if (typed.kind() == Message.Kind.CV || text.length() >= CvSlots.PASTED) {
            return new Hearing.Understood(CvSlots.text(text), List.of());
        }
        var folded = Folded.of(text).replaceAll("[.! ]+$", "").strip();
        return next(MORE.contains(folded) ? CvSlots.MORE : DONE.contains(folded) ? CvSlots.FINISH : folded);
    }

    private static Hearing next(String code) {
        return code.equals(CvSlots.MORE) || code.equals(CvSlots.FINISH)
                ? new Hearing.Understood(Map.of(CvSlots.NEXT, code), List.of())
                : new Hearing.Unclear("cv.next.unclear");
    }

    @Override
    default List<SlotOffer> slots() {
        return List.of(new SlotOffer(CvSlots.NEXT, "'more' for the next findings, 'done' to finish"));
    }

    @Override
    default Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(CvSlots.NEXT))
                .filter(next -> next.equals(CvSlots.MORE) || next.equals(CvSlots.FINISH))
                .map(next -> Map.of(CvSlots.NEXT, next));
    }
}
