package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.RepairSlots.Proposal;
import fr.phoenix.dialogs.cv.repair.LineChange;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows a line and other words for it, with the reason: accepted, refused, or written anew by the person.
 *
 * @param number from 1
 */
record ReviewingLine(int number) implements Question {

    private static final int LONGEST = 240;

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Set.of(
                "cv.review.line",
                "cv.review.accept",
                "cv.review.refuse",
                "cv.review.all",
                "cv.review.unclear",
                "cv.review.too-long"));
        for (var change : LineChange.values()) {
            keys.add("cv.review.because." + code(change));
        }
        return keys;
    }

    private static String code(LineChange change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var proposal = proposal(scene);
        var before = before(scene, proposal);
        int all = RepairSlots.proposals(scene.slots()).size();
        var reasons = LineChange.between(before, proposal.words()).stream()
                .map(change -> scene.say("cv.review.because." + code(change)))
                .toList();
        var text = scene.say("cv.review.line", number, all, before, proposal.words(), String.join(" ", reasons));
        return new Decision.Ask(List.of(Line.fixed(new Reply.Choices(new Words(text.strip()), choices(scene, all)))));
    }

    private List<Choice> choices(Scene scene, int all) {
        var choices = new ArrayList<Choice>();
        choices.add(scene.choice(RepairSlots.ACCEPTED, "cv.review.accept"));
        choices.add(scene.choice(RepairSlots.REFUSED, "cv.review.refuse"));
        if (number < all) {
            choices.add(scene.choice(RepairSlots.ALL, "cv.review.all"));
        }
        return choices;
    }

    private Proposal proposal(Scene scene) {
        return RepairSlots.proposal(scene.slots(), number).orElseThrow();
    }

    private static String before(Scene scene, Proposal proposal) {
        return RepairSlots.completed(scene.slots())
                .work()
                .get(proposal.job())
                .highlights()
                .get(proposal.line());
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Message.Chosen chosen -> verdict(chosen.choice()).orElse(new Hearing.Unclear("cv.review.unclear"));
            case Message.Typed typed ->
                Arrivals.pasted(typed)
                        .orElseGet(() -> typed(typed.words().text().strip(), scene));
            case Message.Attached attached -> Arrivals.file(attached);
            case Message.Unsupported _, Message.Opened _, Message.CodeShown _, Message.Notice _ ->
                new Hearing.Unclear("cv.review.unclear");
        };
    }

    private Hearing typed(String text, Scene scene) {
        if (text.length() > LONGEST || text.contains("\n")) {
            return new Hearing.Unclear("cv.review.too-long");
        }
        return SaidVerdict.read(text)
                .map(this::filled)
                .or(() -> SaidVerdict.own(text, before(scene, proposal(scene))).map(this::own))
                .orElse(new Hearing.Unclear("cv.review.unclear"));
    }

    private Hearing own(String words) {
        return new Hearing.Open(Map.of(RepairSlots.verdict(number), RepairSlots.OWN, RepairSlots.own(number), words));
    }

    private Optional<Hearing> verdict(String choice) {
        return Set.of(RepairSlots.ACCEPTED, RepairSlots.REFUSED, RepairSlots.ALL)
                        .contains(choice)
                ? Optional.of(filled(choice))
                : Optional.empty();
    }

    private Hearing filled(String verdict) {
        return new Hearing.Understood(Map.of(RepairSlots.verdict(number), verdict), List.of());
    }

    @Override
    public String shown(String slot, Slots answer, Scene scene) {
        return switch (answer.textOrEmpty(RepairSlots.verdict(number))) {
            case RepairSlots.ACCEPTED -> scene.say("cv.review.accept");
            case RepairSlots.ALL -> scene.say("cv.review.all");
            case RepairSlots.REFUSED -> scene.say("cv.review.refuse");
            case RepairSlots.OWN -> answer.textOrEmpty(RepairSlots.own(number));
            default -> "";
        };
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(
                RepairSlots.verdict(number), "'accept', 'refuse', or 'all' to accept this one and those that follow"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(RepairSlots.verdict(number)))
                .filter(Set.of(RepairSlots.ACCEPTED, RepairSlots.REFUSED, RepairSlots.ALL)::contains)
                .map(verdict -> Map.of(RepairSlots.verdict(number), verdict));
    }
}
