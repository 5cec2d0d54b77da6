package fr.phoenix.dialogs.letter;

import static fr.phoenix.dialogs.letter.TypedQuestion.understood;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.letter.bridge.Link;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names one requirement of the offer and asks for a situation in which the person did it, or whether they have it; with honest ways out:
 * then the letter does not claim it, and may say that they want to learn it.
 *
 * @param slot where the answer goes
 */
record ProofQuestion(String slot) implements PersonQuestion {

    static final String NOT_DONE = "not-done";
    static final String WILL = "will-learn";
    static final String HELD = "held";

    /** Fewer words ("oui") do not tell a situation. */
    private static final int LEAST_WORDS = 3;

    private static final Pattern ALTERNATIVES = Pattern.compile("(?iU)\\b(ou|or|équivalente?s?|equivalent)\\b|/");

    private static final Pattern WANTING = Pattern.compile(
            "(?iU)\\b(apprendre|me former|formation|progresser|découvrir|je (?:veux|voudrais|souhaite)|j['’]aimerais|envie|prête? à|learn|train|willing|want to|would like|keen|eager)\\b");

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(Set.of(
                "letter.count",
                "bridge.question",
                "letter.proof.held",
                "letter.not-done",
                "letter.not-held",
                "letter.will-learn",
                "letter.proof.unclear",
                "letter.proof.which",
                "letter.proof.unclear-held"));
        for (var kind : RequirementKind.values()) {
            keys.add("letter.proof." + kind.code() + ".ask");
        }
        return keys;
    }

    @Override
    public String unclear() {
        return "letter.proof.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var requirement = requirement(scene);
        var kind = RequirementKind.of(requirement);
        var count = Gaps.countOf(slot, scene.slots());
        return new Decision.Ask(List.of(scene.choices(
                "letter.count", choices(kind, scene), count.number(), count.all(), asked(kind, requirement, scene))));
    }

    /** From the past trade where it leads to what is asked for. */
    private static String asked(RequirementKind kind, String requirement, Scene scene) {
        var link =
                kind == RequirementKind.SITUATION ? TradeLinks.to(requirement, scene.slots()) : Optional.<Link>empty();
        return link.map(found -> found.question(TradeLinks.trade(found, scene.slots()), scene.language()))
                .map(wording -> scene.say(wording.key(), wording.values()))
                .orElseGet(() -> scene.say("letter.proof." + kind.code() + ".ask", requirement));
    }

    private static List<Choice> choices(RequirementKind kind, Scene scene) {
        var choices = new ArrayList<Choice>();
        if (kind.isYesOrNo()) {
            choices.add(scene.choice(HELD, "letter.proof.held"));
            choices.add(scene.choice(NOT_DONE, "letter.not-held"));
        } else {
            choices.add(scene.choice(NOT_DONE, "letter.not-done"));
            choices.add(scene.choice(WILL, "letter.will-learn"));
        }
        return choices;
    }

    private String requirement(Scene scene) {
        return Gaps.of(slot, scene.slots()).map(Requirement::words).orElse("");
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        var text = words.text();
        boolean yesOrNo = RequirementKind.of(requirement(scene)).isYesOrNo();
        var said = YesNo.read(text);
        if (yesOrNo && said.filter(answer -> answer == YesNo.YES).isPresent()) {
            return ALTERNATIVES.matcher(requirement(scene)).find()
                    ? new Hearing.Unclear("letter.proof.which")
                    : understood(held(scene));
        }
        if (text.endsWith("?")) {
            return new Hearing.Unclear(yesOrNo ? "letter.proof.unclear-held" : unclear());
        }
        if (said.filter(answer -> answer == YesNo.NO).isPresent() || Denial.isWhole(text)) {
            return understood(answer("", LetterSlots.NO, scene));
        }
        return accept(Map.of(slot, text), scene)
                .<Hearing>map(Hearing.Open::new)
                .orElseGet(() -> new Hearing.Unclear(yesOrNo ? "letter.proof.unclear-held" : unclear()));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return switch (choice) {
            case NOT_DONE -> understood(answer("", LetterSlots.NO, scene));
            case WILL -> understood(answer("", LetterSlots.WILL, scene));
            case HELD -> chosenHeld(scene);
            default -> new Hearing.Unclear(unclear());
        };
    }

    /** A yes to one thing or another does not say which. */
    private Hearing chosenHeld(Scene scene) {
        var requirement = requirement(scene);
        if (!RequirementKind.of(requirement).isYesOrNo()) {
            return new Hearing.Unclear(unclear());
        }
        return ALTERNATIVES.matcher(requirement).find()
                ? new Hearing.Unclear("letter.proof.which")
                : understood(held(scene));
    }

    /** A plain yes says the offer's words. */
    private Map<String, String> held(Scene scene) {
        return answer(requirement(scene), LetterSlots.YES, scene);
    }

    private Map<String, String> answer(String words, String done, Scene scene) {
        return Map.of(slot, words, LetterSlots.done(slot), done, LetterSlots.about(slot), requirement(scene));
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(
                new SlotOffer(slot, "a situation in which the person did what the offer asks for, in their words"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(slot))
                .map(String::strip)
                .filter(answer -> answer.split("\\s+").length >= LEAST_WORDS)
                .map(answer -> answer(answer, done(answer), scene));
    }

    private static String done(String answer) {
        if (!Denial.begins(answer) && !Denial.affirmed(answer).isEmpty()) {
            return LetterSlots.YES;
        }
        return WANTING.matcher(answer).find() ? LetterSlots.WILL : LetterSlots.NO;
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(slot, "", LetterSlots.done(slot), LetterSlots.NO));
    }
}
