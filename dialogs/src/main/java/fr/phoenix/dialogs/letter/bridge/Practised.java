package fr.phoenix.dialogs.letter.bridge;

import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import fr.phoenix.dialogs.lexicon.Trades;
import fr.phoenix.dialogs.lexicon.Trades.Trade;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code practised.txt}: what is usually practised in a trade. Our own judgement; no statistics stand behind it. All its names are in the
 * lexicon, else nothing starts.
 */
record Practised(Map<Trade, List<Skill>> byTrade) {

    static Practised load() {
        var byTrade = new LinkedHashMap<Trade, List<Skill>>();
        for (var line : WordList.lines(Practised.class, "practised.txt")) {
            var parts = line.split(": ", 2);
            var trade = named(parts[0], Trades.in(parts[0]).stream(), Trade::french);
            var skills = new ArrayList<Skill>();
            for (var skill : parts[1].split("; ")) {
                skills.add(named(skill, Skills.in(skill).stream(), Skill::french));
            }
            if (byTrade.put(trade, List.copyOf(skills)) != null) {
                throw new IllegalArgumentException(parts[0] + " stands twice");
            }
        }
        return new Practised(byTrade);
    }

    private static <T> T named(String name, Stream<T> met, Function<T, String> called) {
        return met.filter(one -> called.apply(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the lexicon has no " + name));
    }

    /** How many trades practise it; at least 1 of one that stands in the list. */
    int trades(Skill skill) {
        return (int) byTrade.values().stream()
                .filter(skills -> skills.contains(skill))
                .count();
    }

    List<Skill> in(Trade trade) {
        return byTrade.getOrDefault(trade, List.of());
    }
}
