package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people write instead of tapping, from {@code taps.txt}; when it is the whole message. */
final class TapWords {

    private static final Map<String, Map<String, String>> BY_SLOT = load();

    private TapWords() {}

    /** The id of the tap that the plain words stand for at the question that fills this slot. */
    static Optional<String> read(String slot, String plain) {
        return Optional.ofNullable(BY_SLOT.getOrDefault(slot, Map.of()).get(plain));
    }

    private static Map<String, Map<String, String>> load() {
        var bySlot = new HashMap<String, Map<String, String>>();
        for (var line : WordList.named(TapWords.class, "taps.txt")) {
            var name = line.name().split(" ", 2);
            var spellings = bySlot.computeIfAbsent(name[0], _ -> new HashMap<>());
            line.items().forEach(spelling -> spellings.put(spelling, name[1]));
        }
        return bySlot;
    }
}
