package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A question about going on: more findings, the reason of one, a repair, a corrected CV, or the end. */
sealed interface Continuing extends Question permits ShowingScore, ShowingFixes, Explaining {

    /** The wording that every such question may need. */
    Set<String> TEXTS = Set.of("cv.next.more", "cv.next.repair", "cv.next.done", "cv.next.unclear");

    Set<String> MORE =
            Set.of("suite", "la suite", "plus", "encore", "oui", "more", "next", "yes", "continue", "continuer");
    Set<String> REPAIR = Set.of(
            "reparer",
            "repare",
            "reparer mon cv",
            "reparons",
            "corriger mon cv",
            "corrige mon cv",
            "ameliorer mon cv",
            "refais mon cv",
            "refaire mon cv",
            "on le repare",
            "repair",
            "repair my cv",
            "fix it",
            "fix my cv",
            "mend my cv",
            "mend it");
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
            "super",
            "parfait",
            "great",
            "no thanks");

    /** “pourquoi ?”, “pourquoi la 2”, “why number 3?”; by itself it asks about the first finding shown. */
    Pattern WHY = Pattern.compile(
            "(?:mais )?(?:pourquoi|pour quelle raison|explique(?:r|z)?(?: moi)?|why|explain|how come)(?: ca| cela| that)?"
                    + "(?: (?:le|la|l|numero|point|correction|finding|number|fix))*(?: (?<number>\\d{1,2}))?");

    /** Findings beyond those already shown can be asked for only while there are some. */
    static List<Choice> choices(Scene scene, int left, boolean canRepair) {
        var choices = new ArrayList<Choice>();
        if (left > 0) {
            choices.add(scene.choice(CvSlots.MORE, "cv.next.more"));
        }
        if (canRepair) {
            choices.add(scene.choice(CvSlots.REPAIR, "cv.next.repair"));
        }
        choices.add(scene.choice(CvSlots.FINISH, "cv.next.done"));
        return choices;
    }

    @Override
    default Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Attached attached -> Arrivals.file(attached);
            case Message.Typed typed ->
                Arrivals.pastedAnywhere(typed)
                        .orElseGet(() -> hear(typed.words().text(), scene));
            case Message.Chosen chosen -> next(chosen.choice());
            case Message.Unsupported unsupported -> new Hearing.Unclear("cv.next.unclear");
            case Message.Opened opened -> new Hearing.Unclear("cv.next.unclear");
            case Message.CodeShown shown -> new Hearing.Unclear("cv.next.unclear");
            case Message.Notice notice -> new Hearing.Unclear("cv.next.unclear");
        };
    }

    private static Hearing hear(String text, Scene scene) {
        var plain = Spelling.plain(text);
        var why = WHY.matcher(plain);
        if (why.matches()) {
            return why(Optional.ofNullable(why.group("number")).map(Integer::valueOf), scene);
        }
        return next(
                MORE.contains(plain)
                        ? CvSlots.MORE
                        : REPAIR.contains(plain) ? CvSlots.REPAIR : DONE.contains(plain) ? CvSlots.FINISH : plain);
    }

    /** Without a number: the first of those shown last. */
    private static Hearing why(Optional<Integer> number, Scene scene) {
        int shown = scene.slots().number(CvSlots.SHOWN).orElse(Wording.AT_ONCE);
        int asked = number.orElse(shown - Wording.AT_ONCE + 1);
        int all = Assessment.of(scene.slots()).score().fixes().size();
        return asked >= 1 && asked <= all
                ? new Hearing.Understood(
                        Map.of(CvSlots.NEXT, CvSlots.EXPLAIN, CvSlots.WHY, String.valueOf(asked)), List.of())
                : new Hearing.Unclear("cv.next.unclear");
    }

    private static Hearing next(String code) {
        return Set.of(CvSlots.MORE, CvSlots.REPAIR, CvSlots.FINISH).contains(code)
                ? new Hearing.Understood(Map.of(CvSlots.NEXT, code), List.of())
                : new Hearing.Unclear("cv.next.unclear");
    }

    @Override
    default List<SlotOffer> slots() {
        return List.of(new SlotOffer(
                CvSlots.NEXT, "'more' for the next findings, 'repair' to mend the CV together, 'done' to finish"));
    }

    @Override
    default Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(CvSlots.NEXT))
                .filter(Set.of(CvSlots.MORE, CvSlots.REPAIR, CvSlots.FINISH)::contains)
                .map(next -> Map.of(CvSlots.NEXT, next));
    }
}
