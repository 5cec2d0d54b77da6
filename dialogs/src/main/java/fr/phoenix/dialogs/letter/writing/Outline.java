package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.writing.OfferPhrase.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All sentences that a material allows, in reading order. Follows from the material alone, so that the same sentence is planned whatever the
 * wishes are. Nothing is planned twice, and no requirement is named twice.
 */
final class Outline {

    private static final int MOST_NEEDS = 3;
    private static final int MOST_DUTIES = 2;
    private static final int MOST_PROOFS = 6;

    private final Material material;
    private final List<PlannedSentence> plans = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private List<String> contribution = List.of();

    private Outline(Material material) {
        this.material = material;
    }

    static List<PlannedSentence> of(Material material) {
        var all = new Outline(material);
        all.you();
        all.me();
        all.us();
        return List.copyOf(all.plans);
    }

    private void you() {
        add(Purpose.NEED, 0, post());
        switch (material.language()) {
            case FR -> {
                add(Purpose.NEED, 0, needs());
                add(Purpose.DUTY, 2, duties());
            }
            case EN -> {
                contribution = answered(needs());
                add(Purpose.DUTY, 2, duties());
            }
        }
    }

    private void me() {
        var trades = material.evidence(Kind.TRADE).stream().filter(this::isJob).toList();
        trades.stream()
                .findFirst()
                .ifPresent(trade -> add(
                        Purpose.TRADE, 0, List.of(trade.id(), material.title().id())));
        trades.stream().skip(1).limit(1).forEach(trade -> add(Purpose.TRADE, 4, List.of(trade.id())));
        proofs();
        trades.stream()
                .findFirst()
                .ifPresent(trade -> add(
                        Purpose.BRIDGE, 1, List.of(trade.id(), material.title().id())));
        material.evidence(Kind.COMMITMENT).stream().limit(2).forEach(one -> addOnce(Purpose.COMMITMENT, one, 1));
        others();
        learning();
        if (plans.stream().anyMatch(plan -> plan.purpose() == Purpose.BRIDGE)) {
            add(Purpose.BRIDGE, 6, List.of(material.title().id()));
        }
    }

    private boolean isJob(Evidence trade) {
        return Filling.of(
                        new PlannedSentence(
                                Purpose.TRADE,
                                List.of(trade.id(), material.title().id()),
                                0),
                        material,
                        0)
                .isPresent();
    }

    private void proofs() {
        int count = 0;
        for (var answered : material.answered()) {
            for (var one : answered.evidence().stream()
                    .filter(one -> !used.contains(one.id()))
                    .limit(1)
                    .toList()) {
                var named = nameable(answered.requirement())
                        && !used.contains(answered.requirement().span().id());
                var grounds =
                        named ? List.of(one.id(), answered.requirement().span().id()) : List.of(one.id());
                int weight = count < 3 ? 1 : count < MOST_PROOFS ? 3 : 7;
                if (add(
                        purpose(one),
                        weight,
                        one.kind() == Kind.DONE || one.kind() == Kind.COMMITMENT ? grounds : List.of(one.id()))) {
                    used.addAll(grounds);
                    count++;
                }
            }
        }
        for (var one : material.evidence(Kind.DONE)) {
            if (count < MOST_PROOFS && addOnce(Purpose.PROOF, one, count < 3 ? 2 : 5)) {
                count++;
            }
        }
    }

    /** A sentence of its own about one piece of evidence. */
    static PlannedSentence alone(Evidence one) {
        return new PlannedSentence(purpose(one), List.of(one.id()), 1);
    }

    private static Purpose purpose(Evidence one) {
        return switch (one.kind()) {
            case DONE -> Purpose.PROOF;
            case TRADE -> Purpose.TRADE;
            case COMMITMENT -> Purpose.COMMITMENT;
            case SKILL, TRAINING, LANGUAGE, LICENCE -> Purpose.ASSET;
            case MOTIVE -> Purpose.MOTIVE;
            case WILL -> Purpose.LEARNING;
        };
    }

    private boolean nameable(Requirement requirement) {
        return OfferPhrase.of(requirement.words(), material.language())
                .filter(asking -> asking.form() == Form.THING)
                .isPresent();
    }

    private void others() {
        Stream.of(Kind.TRAINING, Kind.LICENCE, Kind.LANGUAGE)
                .flatMap(kind -> material.evidence(kind).stream().limit(1))
                .forEach(one -> addOnce(Purpose.ASSET, one, 4));
    }

    private void learning() {
        for (var will : material.evidence(Kind.WILL)) {
            var about = material.unanswered().stream()
                    .filter(one -> !used.contains(one.span().id()))
                    .filter(one -> alike(one.words(), will.said()))
                    .findFirst();
            if (about.isPresent()
                    && add(Purpose.LEARNING, 2, List.of(about.get().span().id(), will.id()))) {
                used.add(about.get().span().id());
                return;
            }
            if (addOnce(Purpose.LEARNING, will, 3)) {
                return;
            }
        }
    }

    private static boolean alike(String words, String said) {
        var forms = WordForms.in(said);
        return WordForms.in(words).stream().anyMatch(word -> WordForms.among(forms, word));
    }

    private void us() {
        var motives = material.evidence(Kind.MOTIVE);
        boolean told = false;
        for (var motive : motives) {
            told |= addOnce(Purpose.MOTIVE, motive, told ? 4 : 0);
        }
        add(Purpose.MOTIVE, told ? 6 : 5, post().subList(0, 1));
        add(Purpose.TOGETHER, 0, post());
        if (material.language() == Language.EN) {
            add(Purpose.TOGETHER, 1, contribution);
        }
        add(Purpose.TOGETHER, 6, duties());
        add(Purpose.MEETING, 0, List.of());
        add(Purpose.MEETING, 6, List.of(material.title().id()));
    }

    private List<String> post() {
        return Stream.concat(Stream.of(material.title()), material.company().stream())
                .map(Ground::id)
                .toList();
    }

    /** What the person did not answer is no contribution of theirs. */
    private List<String> answered(List<String> needs) {
        var answered = material.answered().stream()
                .map(one -> one.requirement().span().id())
                .toList();
        return needs.stream().filter(answered::contains).toList();
    }

    /** Requirements of one form, those first that the person answers. */
    private List<String> needs() {
        var all = Stream.concat(
                        material.answered().stream().map(Material.Answered::requirement),
                        material.unanswered().stream().filter(one -> one.need() != Requirement.Need.NICE))
                .toList();
        var answered = material.answered().stream()
                .map(one -> form(one.requirement().words()))
                .flatMap(Optional::stream)
                .toList();
        var forms = Stream.of(Form.THING, Form.ACT, Form.QUOTED)
                .sorted(Comparator.comparing(form -> !answered.contains(form)))
                .toList();
        for (var form : forms) {
            var found = all.stream()
                    .filter(one -> form(one.words()).filter(form::equals).isPresent())
                    .map(one -> one.span().id())
                    .filter(id -> !used.contains(id))
                    .distinct()
                    .limit(form == Form.QUOTED ? 1 : MOST_NEEDS)
                    .toList();
            if (!found.isEmpty()) {
                used.addAll(found);
                return found;
            }
        }
        return List.of();
    }

    private Optional<Form> form(String words) {
        return OfferPhrase.of(words, material.language()).map(OfferPhrase::form);
    }

    private List<String> duties() {
        for (var form : List.of(Form.ACT, Form.THING, Form.QUOTED)) {
            var found = material.duties().stream()
                    .filter(one -> form(one.words()).filter(form::equals).isPresent())
                    .map(Ground::id)
                    .filter(id -> !used.contains(id))
                    .limit(form == Form.QUOTED ? 1 : MOST_DUTIES)
                    .toList();
            if (!found.isEmpty()) {
                used.addAll(found);
                return found;
            }
        }
        return List.of();
    }

    private boolean addOnce(Purpose purpose, Evidence one, int weight) {
        return !used.contains(one.id()) && add(purpose, weight, List.of(one.id())) && used.add(one.id());
    }

    /** Whether such a sentence can be written at all. */
    private boolean add(Purpose purpose, int weight, List<String> grounds) {
        boolean fixed = purpose == Purpose.MEETING;
        var plan = new PlannedSentence(purpose, grounds, weight);
        if ((grounds.isEmpty() && !fixed)
                || plans.contains(plan)
                || Filling.of(plan, material, 0).isEmpty()) {
            return false;
        }
        plans.add(plan);
        if (purpose == Purpose.TRADE) {
            used.add(grounds.getFirst());
        }
        return true;
    }
}
