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
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.flow.YesNo;
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

    private static final Set<String> ACCEPTING =
            Set.of("accepter", "j accepte", "garder", "je prends", "accept", "keep", "take it", "mieux", "better");
    private static final Set<String> REFUSING = Set.of(
            "refuser",
            "je refuse",
            "non garde l ancienne",
            "garder l ancienne",
            "laisser",
            "laisse",
            "refuse",
            "keep mine",
            "keep the old one",
            "leave it");
    private static final Set<String> ALL =
            Set.of("tout accepter", "accepter tout", "j accepte tout", "tout", "accept all", "all");
    private static final int LEAST_WORDS = 3;
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
            case Message.Typed typed -> typed(typed.words().text().strip());
            case Message.Attached _, Message.Unsupported _, Message.Opened _, Message.CodeShown _ ->
                new Hearing.Unclear("cv.review.unclear");
        };
    }

    private Hearing typed(String text) {
        var plain = Spelling.plain(text);
        var said = YesNo.read(text);
        if (ALL.contains(plain)) {
            return filled(RepairSlots.ALL);
        }
        if (ACCEPTING.contains(plain) || said.filter(one -> one == YesNo.YES).isPresent()) {
            return filled(RepairSlots.ACCEPTED);
        }
        if (REFUSING.contains(plain) || said.filter(one -> one == YesNo.NO).isPresent()) {
            return filled(RepairSlots.REFUSED);
        }
        if (text.length() > LONGEST || text.contains("\n")) {
            return new Hearing.Unclear("cv.review.too-long");
        }
        return plain.split(" ").length >= LEAST_WORDS
                ? new Hearing.Open(Map.of(RepairSlots.verdict(number), RepairSlots.OWN, RepairSlots.own(number), text))
                : new Hearing.Unclear("cv.review.unclear");
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
