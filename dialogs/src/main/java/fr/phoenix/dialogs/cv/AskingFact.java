package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.cv.repair.FactAnswer;
import fr.phoenix.dialogs.cv.repair.MissingFact;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for one fact that only the person knows. What they do not know or have not done stays out of the CV.
 *
 * @param number from 1
 */
record AskingFact(int number) implements Question {

    private static final String PASS = "pass";
    private static final String SAME = "same";
    private static final String ENOUGH = "enough";

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(
                Set.of("cv.fact.pass", "cv.fact.same", "cv.fact.not-done", "cv.fact.enough", "cv.fact.count"));
        for (var kind : MissingFact.Kind.values()) {
            keys.add("cv.fact." + kind.code() + ".ask");
            keys.add("cv.fact." + kind.code() + ".unclear");
        }
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var fact = fact(scene);
        var choices = new ArrayList<Choice>();
        if (fact.kind() == MissingFact.Kind.WORDS) {
            choices.add(scene.choice(SAME, "cv.fact.same"));
        }
        choices.add(scene.choice(PASS, fact.kind() == MissingFact.Kind.SKILL ? "cv.fact.not-done" : "cv.fact.pass"));
        choices.add(scene.choice(ENOUGH, "cv.fact.enough"));
        int all = RepairSlots.facts(scene.slots()).size();
        return new Decision.Ask(List.of(scene.choices(
                "cv.fact.count",
                choices,
                number,
                all,
                scene.say("cv.fact." + fact.kind().code() + ".ask", (Object[]) fact.quoted()))));
    }

    private MissingFact fact(Scene scene) {
        return RepairSlots.fact(scene.slots(), number).orElseThrow();
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        var fact = fact(scene);
        var unclear = new Hearing.Unclear("cv.fact." + fact.kind().code() + ".unclear");
        return switch (content) {
            case Message.Chosen chosen -> chosen(chosen.choice(), fact, unclear);
            case Message.Typed typed ->
                Arrivals.pasted(typed).orElseGet(() -> typed(typed.words().text(), fact, unclear));
            case Message.Attached attached -> Arrivals.file(attached);
            case Message.Unsupported _, Message.Opened _, Message.CodeShown _, Message.Notice _ -> unclear;
        };
    }

    private Hearing chosen(String choice, MissingFact fact, Hearing unclear) {
        return switch (choice) {
            case PASS -> nothing("");
            case SAME -> fact.kind() == MissingFact.Kind.WORDS ? typed("oui", fact, unclear) : unclear;
            case ENOUGH -> nothing(CvSlots.YES);
            default -> unclear;
        };
    }

    private Hearing nothing(String enough) {
        return new Hearing.Understood(Map.of(RepairSlots.fact(number), "", RepairSlots.ENOUGH, enough), List.of());
    }

    private Hearing typed(String text, MissingFact fact, Hearing unclear) {
        if (FactAnswer.isPass(fact, text)
                || YesNo.read(text).filter(said -> said == YesNo.NO).isPresent()) {
            return nothing("");
        }
        if (FactAnswer.isEnough(text)) {
            return nothing(CvSlots.YES);
        }
        return FactAnswer.of(fact, text)
                .map(this::filled)
                .<Hearing>map(slots -> fact.kind() == MissingFact.Kind.PHONE
                                || fact.kind() == MissingFact.Kind.MAIL
                                || fact.kind() == MissingFact.Kind.DATES
                        ? new Hearing.Understood(slots, List.of())
                        : new Hearing.Open(slots))
                .orElse(unclear);
    }

    private Map<String, String> filled(String answer) {
        return Map.of(RepairSlots.fact(number), answer, RepairSlots.ENOUGH, "");
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(
                RepairSlots.fact(number), "the fact that was asked for, in the person's own words; nothing added"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(RepairSlots.fact(number)))
                .flatMap(answer -> FactAnswer.of(fact(scene), answer))
                .map(this::filled);
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(RepairSlots.fact(number), "", RepairSlots.ENOUGH, ""));
    }
}
