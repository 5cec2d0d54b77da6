package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Frame.Asked;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of conversations in an older version of a flow once that version has left the catalogue. Reads aloud:
 * {@code Migration.from(1).keeping(ASKING_MOOD).moving("ASKING_PLACE", ASKING_TRADE).beginningAnew("SCORING").dropping("place")}. Checked
 * at start: every state the old version had needs a fate.
 *
 * @param from the older version
 * @param states what each old state is called now
 * @param anew the old states from which the flow begins anew
 * @param renamed slots that go on under another code
 * @param dropped slots that do not go on
 */
public record Migration(
        int from, Map<String, String> states, Set<String> anew, Map<String, String> renamed, Set<String> dropped) {

    public Migration {
        states = Map.copyOf(states);
        anew = Set.copyOf(anew);
        renamed = Map.copyOf(renamed);
        dropped = Set.copyOf(dropped);
    }

    public static Migration from(int version) {
        return new Migration(version, Map.of(), Set.of(), Map.of(), Set.of());
    }

    /** States that mean what they meant: whoever is in one stays there, and the message is an answer to it. */
    public Migration keeping(Enum<?>... same) {
        var all = new LinkedHashMap<>(states);
        Arrays.stream(same).forEach(state -> all.put(state.name(), state.name()));
        return new Migration(from, all, anew, renamed, dropped);
    }

    /** A state that is another one now: whoever is in it is asked again. */
    public Migration moving(String state, Enum<?> to) {
        var all = new LinkedHashMap<>(states);
        all.put(state, to.name());
        return new Migration(from, all, anew, renamed, dropped);
    }

    /** States with no place in the new table. */
    public Migration beginningAnew(String... from) {
        var all = new HashSet<>(anew);
        all.addAll(Set.of(from));
        return new Migration(this.from, states, all, renamed, dropped);
    }

    public Migration renaming(String slot, String to) {
        var all = new HashMap<>(renamed);
        all.put(slot, to);
        return new Migration(from, states, anew, all, dropped);
    }

    public Migration dropping(String... slots) {
        var all = new HashSet<>(dropped);
        all.addAll(Set.of(slots));
        return new Migration(from, states, anew, renamed, all);
    }

    /** The change for this frame; nothing when its flow begins anew. */
    Optional<FlowMigrated> of(Frame frame, Flow<?> flow) {
        return Optional.ofNullable(states.get(frame.state()))
                .map(to -> new FlowMigrated(
                        frame.flow(),
                        frame.version(),
                        flow.version(),
                        frame.state(),
                        to,
                        way(frame),
                        renamed,
                        dropped));
    }

    private Map<String, String> way(Frame frame) {
        return Stream.concat(frame.trail().stream().map(Asked::state), frame.passed().stream())
                .distinct()
                .filter(states::containsKey)
                .collect(Collectors.toMap(state -> state, state -> states.getOrDefault(state, state)));
    }

    /** The flow from its first question on; nothing of its slots is kept. */
    static FlowMigrated anew(Frame frame, Flow<?> flow) {
        var slots = Stream.concat(
                        frame.slots().keySet().stream(),
                        frame.trail().stream().flatMap(asked -> asked.slots().keySet().stream()))
                .collect(Collectors.toSet());
        return new FlowMigrated(
                frame.flow(),
                frame.version(),
                flow.version(),
                frame.state(),
                flow.initial().name(),
                Map.of(),
                Map.of(),
                slots);
    }
}
