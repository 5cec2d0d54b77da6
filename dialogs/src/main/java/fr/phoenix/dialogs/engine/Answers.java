package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Slots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
     * What may be corrected: the answers, after what was worked out in place of an answer, such as the company that an offer names.
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
        return all;
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
        for (var given : corrigible(now, frame)) {
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
