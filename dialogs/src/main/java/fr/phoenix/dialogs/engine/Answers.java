package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person answered in a flow, as it is called and shown. A slot has a name, {@code slot.<flow>.<slot>} of the fixed wording, when its
 * answer may be corrected: first the name that is shown, then others it goes by, between bars.
 */
record Answers(Flows flows, Scenes scenes) {

    /** One answer, and the state of the question that it answers. */
    record Given(String state, String slot, String name, String value) {

        @Override
        public String toString() {
            return "Given[" + slot + "]";
        }
    }

    /** The answers of a flow in progress, in the order they were given; of one given twice, the last. */
    List<Given> of(Conversation now, Frame frame) {
        var given = new LinkedHashMap<String, Given>();
        for (var asked : frame.answered()) {
            for (var one : of(now, frame, asked.state(), new Slots(asked.answer()))) {
                given.remove(one.slot());
                given.put(one.slot(), one);
            }
        }
        return List.copyOf(given.values());
    }

    /**
     * What may be corrected: what was worked out in place of an answer, such as the company that an offer names; then the answers; then, with
     * a blank value, what was passed on.
     */
    List<Given> corrigible(Conversation now, Frame frame) {
        var answered = of(now, frame);
        var known = answered.stream().map(Given::slot).collect(Collectors.toSet());
        var all = new ArrayList<Given>();
        for (var state : flows.of(frame).states().getEnumConstants()) {
            of(now, frame, state.name(), new Slots(frame.slots())).stream()
                    .filter(one -> known.add(one.slot()))
                    .forEach(all::add);
        }
        all.addAll(answered);
        for (var asked : frame.trail()) {
            if (asked.signal().equals(Signal.SKIPPED.name())) {
                named(now, frame, asked.state()).stream()
                        .filter(one -> known.add(one.slot()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** What the open question asks for, by its names: somebody may “change” what they have not given yet. */
    List<Given> open(Conversation now, Frame frame) {
        return named(now, frame, frame.state());
    }

    /** The answers of a question by their names, without a value. */
    private List<Given> named(Conversation now, Frame frame, String state) {
        var scene = scenes.of(now, frame);
        return flows.of(frame).stepOf(state) instanceof Question question
                ? question.slots().stream()
                        .map(SlotOffer::slot)
                        .filter(slot -> scene.texts().has(scene.language(), key(frame, slot)))
                        .map(slot -> new Given(
                                state, slot, names(scene.say(key(frame, slot))).getFirst(), ""))
                        .toList()
                : List.of();
    }

    /** What the question makes of another value of its answer. */
    Hearing hear(Conversation now, Frame frame, Given given, String value) {
        var scene = scenes.of(now, frame);
        var question = (Question) flows.of(frame).stepOf(given.state());
        var heard = question.hear(new Typed(new Words(value), Message.Kind.CHAT), scene);
        return heard instanceof Hearing.Unclear
                ? question.accept(Map.of(given.slot(), value), scene)
                        .<Hearing>map(Hearing.Open::new)
                        .orElse(heard)
                : heard;
    }

    /**
     * Whether the value can be the answer in this slot, which for the open question it must plainly be; without a slot, whether it plainly is
     * the last answer.
     */
    boolean fits(Conversation now, Frame frame, String slot, String value) {
        var corrigible = corrigible(now, frame);
        if (slot.isBlank()) {
            return !corrigible.isEmpty() && hear(now, frame, corrigible.getLast(), value) instanceof Hearing.Understood;
        }
        var asked = open(now, frame).stream().anyMatch(one -> one.slot().equals(slot));
        return Stream.concat(corrigible.stream(), open(now, frame).stream())
                .filter(one -> one.slot().equals(slot))
                .map(one -> hear(now, frame, one, value))
                .anyMatch(heard -> asked ? heard instanceof Hearing.Understood : !(heard instanceof Hearing.Unclear));
    }

    /** What slots hold as the answer to this question; a blank value answers nothing. */
    List<Given> of(Conversation now, Frame frame, String state, Slots filled) {
        var given = new ArrayList<Given>();
        if (flows.of(frame).stepOf(state) instanceof Question question) {
            var scene = scenes.of(now, frame);
            for (var offer : question.slots()) {
                var key = key(frame, offer.slot());
                var value = question.shown(offer.slot(), filled, scene);
                if (scene.texts().has(scene.language(), key) && !value.isBlank()) {
                    given.add(
                            new Given(state, offer.slot(), names(scene.say(key)).getFirst(), value));
                }
            }
        }
        return given;
    }

    /** Which slot is meant by each name, in whatever language. */
    Map<String, String> slotByName(Conversation now, Frame frame) {
        var slots = new LinkedHashMap<String, String>();
        var all = new ArrayList<>(corrigible(now, frame));
        all.addAll(open(now, frame));
        for (var given : all) {
            for (var language : Language.values()) {
                var said = scenes.texts().say(language, now.profile().register(), key(frame, given.slot()));
                names(said).forEach(name -> slots.putIfAbsent(name, given.slot()));
            }
        }
        return slots;
    }

    private static String key(Frame frame, String slot) {
        return "slot." + frame.flow() + "." + slot;
    }

    private static List<String> names(String bars) {
        return List.of(bars.split("\\|"));
    }
}
