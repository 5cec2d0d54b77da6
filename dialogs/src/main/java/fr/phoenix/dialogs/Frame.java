package fr.phoenix.dialogs;

import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One flow in progress.
 *
 * @param version the flow's version the conversation began it with; kept until it ends, or until that version is no more
 * @param slots what was learned in this flow, by stable slot code
 * @param trail the questions asked so far, the open one last: the way back
 * @param passed the states left so far
 * @param detour what still lies ahead while an earlier answer is being corrected
 */
public record Frame(
        String flow,
        int version,
        String state,
        Map<String, String> slots,
        List<Asked> trail,
        Set<String> passed,
        Optional<Detour> detour) {

    /** The slot that holds the prompt the orchestrator chose last. */
    public static final String CHOSEN_PROMPT = "chosen-prompt";

    public Frame {
        slots = Map.copyOf(slots);
        trail = List.copyOf(trail);
        passed = Set.copyOf(passed);
    }

    /**
     * A question of the past.
     *
     * @param slots what was known when it was asked
     * @param answer what its answer filled, empty while it is open
     * @param signal why the flow moved on, empty while it is open
     * @param times how often it was put in a row
     */
    public record Asked(String state, Map<String, String> slots, Map<String, String> answer, String signal, int times) {
        public Asked {
            slots = Map.copyOf(slots);
            answer = Map.copyOf(answer);
        }

        public boolean open() {
            return signal.isEmpty();
        }

        @Override
        public String toString() {
            return "Asked[" + state + ", " + answer.keySet() + ", " + signal + "]";
        }
    }

    /**
     * The way that is gone over again after a correction, up to the question that was open.
     *
     * @param before the slots as they were before the correction
     * @param passed the states that had been left then
     * @param trail the questions asked until then, the open one last
     * @param ahead those of them that were asked after the corrected one; never empty
     */
    public record Detour(Map<String, String> before, Set<String> passed, List<Asked> trail, List<Asked> ahead) {
        public Detour {
            before = Map.copyOf(before);
            passed = Set.copyOf(passed);
            trail = List.copyOf(trail);
            ahead = List.copyOf(ahead);
        }

        /** What was answered to this question last, if it was. */
        public Optional<Asked> answered(String state) {
            return ahead.reversed().stream()
                    .filter(asked -> asked.state().equals(state) && !asked.open())
                    .findFirst();
        }

        @Override
        public String toString() {
            return "Detour" + ahead;
        }
    }

    static Frame begin(String flow, int version, String state) {
        return new Frame(flow, version, state, Map.of(), List.of(), Set.of(), Optional.empty());
    }

    /** Leaves a state for another one. */
    Frame move(String from, String signal, String to) {
        var all = new HashSet<>(passed);
        all.add(from);
        var questions = new ArrayList<>(trail);
        if (openAt(from)) {
            var asked = questions.removeLast();
            questions.add(new Asked(asked.state(), asked.slots(), asked.answer(), signal, asked.times()));
        }
        return new Frame(flow, version, to, slots, questions, all, detour);
    }

    /** Goes on with another version of the flow; what was being corrected is asked for again. */
    Frame migrated(FlowMigrated change) {
        var names = change.states();
        var way = trail.stream()
                .filter(asked -> names.containsKey(asked.state()))
                .map(asked -> new Asked(
                        names.getOrDefault(asked.state(), asked.state()),
                        carried(change, asked.slots()),
                        carried(change, asked.answer()),
                        asked.signal(),
                        asked.times()))
                .toList();
        var left = passed.stream()
                .filter(names::containsKey)
                .map(old -> names.getOrDefault(old, old))
                .collect(Collectors.toSet());
        return new Frame(
                flow, change.toVersion(), change.toState(), carried(change, slots), way, left, Optional.empty());
    }

    private static Map<String, String> carried(FlowMigrated change, Map<String, String> old) {
        var kept = new HashMap<String, String>();
        old.forEach((slot, value) -> {
            if (!change.dropped().contains(slot)) {
                kept.put(change.renamed().getOrDefault(slot, slot), value);
            }
        });
        return kept;
    }

    /** What is filled while a question is open is its answer. */
    Frame fill(Map<String, String> more) {
        var all = new HashMap<>(slots);
        all.putAll(more);
        var questions = new ArrayList<>(trail);
        if (openAt(state)) {
            var asked = questions.removeLast();
            var answer = new HashMap<>(asked.answer());
            answer.putAll(more);
            questions.add(new Asked(asked.state(), asked.slots(), answer, "", asked.times()));
        }
        return new Frame(flow, version, state, all, questions, passed, detour);
    }

    private boolean openAt(String where) {
        return !trail.isEmpty()
                && trail.getLast().open()
                && trail.getLast().state().equals(where);
    }

    /** Notes that the question of the current state is open; on a detour, it and what was asked before it no longer lie ahead. */
    Frame ask() {
        var frame = arrive();
        var asked = new ArrayList<>(frame.trail);
        int times = 1;
        if (!asked.isEmpty() && asked.getLast().state().equals(state)) {
            var last = asked.removeLast();
            times += last.open() ? last.times() : 0;
        }
        asked.add(new Asked(state, frame.slots, Map.of(), "", times));
        return new Frame(flow, version, state, frame.slots, asked, passed, frame.detour);
    }

    /**
     * The answer of the question that is put again is forgotten. Those of questions that were passed over stay known: it may be their very
     * answer that led past them.
     */
    private Frame arrive() {
        if (detour.isEmpty()
                || detour.get().ahead().stream().noneMatch(one -> one.state().equals(state))) {
            return this;
        }
        var ahead = new ArrayList<>(detour.get().ahead());
        var left = new HashMap<>(slots);
        boolean arrived = false;
        while (!arrived) {
            var next = ahead.removeFirst();
            arrived = next.state().equals(state);
            if (arrived) {
                left.keySet().removeAll(next.answer().keySet());
            }
        }
        var rest = ahead.isEmpty()
                ? Optional.<Detour>empty()
                : Optional.of(new Detour(
                        detour.get().before(),
                        detour.get().passed(),
                        detour.get().trail(),
                        ahead));
        return new Frame(flow, version, state, left, trail, passed, rest);
    }

    /**
     * Returns to the question before the open one, with what was known then; stays when there is none. On a detour it gives the correction up:
     * everything is as it was before.
     */
    Frame back() {
        if (detour.isPresent()) {
            var earlier = detour.get();
            var open = earlier.trail().getLast();
            return new Frame(
                    flow, version, open.state(), earlier.before(), earlier.trail(), earlier.passed(), Optional.empty());
        }
        if (trail.size() < 2) {
            return this;
        }
        var before = trail.get(trail.size() - 2);
        var asked = new ArrayList<>(trail.subList(0, trail.size() - 2));
        asked.add(new Asked(before.state(), before.slots(), Map.of(), "", before.times()));
        return new Frame(flow, version, before.state(), before.slots(), asked, passed, Optional.empty());
    }

    /**
     * Returns to the last time this question was asked, or, when it was not, to where the slot was first known without it; what else was
     * answered since lies ahead. Stays when the slot was never known.
     */
    Frame revisit(String question, String slot) {
        int asked = lastAsked(question);
        int from = asked >= 0 ? asked : firstKnown(slot);
        if (from < 0) {
            return this;
        }
        var left = new HashMap<>(slots);
        left.keySet().removeAll(asked >= 0 ? trail.get(asked).answer().keySet() : Set.of(slot));
        var ahead = new ArrayList<>(trail.subList(asked >= 0 ? from + 1 : from, trail.size()));
        detour.ifPresent(earlier -> ahead.addAll(earlier.ahead()));
        var begun = new Detour(
                detour.map(Detour::before).orElse(slots),
                detour.map(Detour::passed).orElse(passed),
                detour.map(Detour::trail).orElse(trail),
                ahead);
        return new Frame(
                flow,
                version,
                question,
                left,
                trail.subList(0, from),
                passed,
                ahead.isEmpty() ? Optional.empty() : Optional.of(begun));
    }

    private int lastAsked(String question) {
        int index = trail.size() - 1;
        while (index >= 0 && !trail.get(index).state().equals(question)) {
            index--;
        }
        return index;
    }

    private int firstKnown(String slot) {
        for (int index = 0; index < trail.size(); index++) {
            if (trail.get(index).slots().containsKey(slot)) {
                return index;
            }
        }
        return -1;
    }

    public boolean canGoBack() {
        return trail.size() > 1 || detour.isPresent();
    }

    /** How many answers would be lost with this frame. */
    public int answers() {
        long ahead = detour.stream()
                .flatMap(way -> way.ahead().stream())
                .filter(asked -> !asked.open() && !asked.answer().isEmpty())
                .count();
        return answered().size() + (int) ahead;
    }

    /** The questions that were answered, in order; those that were passed on are none. */
    public List<Asked> answered() {
        return trail.stream()
                .filter(asked -> !asked.open() && !asked.answer().isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "Frame[" + flow + " v" + version + ", " + state + ", " + slots.keySet() + "]";
    }
}
