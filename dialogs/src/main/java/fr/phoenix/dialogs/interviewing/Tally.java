package fr.phoenix.dialogs.interviewing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How often the turns of a conversation did what. A behaviour counts once a turn, and a turn with both kinds of reflection counts as
 * a complex one, as MITI has it.
 */
public record Tally(Map<Behaviour, Integer> turns) {

    public Tally {
        turns = Map.copyOf(turns);
    }

    public static Tally of(Collection<Set<Behaviour>> turns) {
        var counted = new EnumMap<Behaviour, Integer>(Behaviour.class);
        for (var turn : turns) {
            turn.stream()
                    .filter(behaviour ->
                            behaviour != Behaviour.SIMPLE_REFLECTION || !turn.contains(Behaviour.COMPLEX_REFLECTION))
                    .forEach(behaviour -> counted.merge(behaviour, 1, Integer::sum));
        }
        return new Tally(counted);
    }

    public int count(Behaviour behaviour) {
        return turns.getOrDefault(behaviour, 0);
    }

    public int questions() {
        return count(Behaviour.OPEN_QUESTION) + count(Behaviour.CLOSED_QUESTION);
    }

    public int reflections() {
        return count(Behaviour.SIMPLE_REFLECTION) + count(Behaviour.COMPLEX_REFLECTION);
    }

    /** At least as many reflections as questions, and nothing that pushes or blames. */
    public boolean keepsTheBudget() {
        return reflections() >= questions() && count(Behaviour.PERSUASION) == 0 && count(Behaviour.CONFRONTATION) == 0;
    }
}
