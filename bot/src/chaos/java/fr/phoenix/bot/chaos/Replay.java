package fr.phoenix.bot.chaos;

import fr.phoenix.bot.chaos.Broken.Promise;
import java.util.HashSet;
import org.springframework.dao.DataAccessException;

/** Compares what the projections held with what a replay of the log makes of them, decrypted. */
final class Replay {

    private Replay() {}

    static void check(Memory memory, Broken broken) {
        var held = memory.shown();
        try {
            memory.replay();
        } catch (DataAccessException e) {
            broken.add(
                    Promise.PROJECTIONS_DIFFER,
                    "the log cannot be replayed: " + e.getClass().getSimpleName());
            return;
        }
        var replayed = memory.shown();
        var all = new HashSet<>(held.keySet());
        all.addAll(replayed.keySet());
        for (var conversation : all) {
            var before = held.get(conversation);
            var after = replayed.get(conversation);
            if (before == null || !before.equals(after)) {
                broken.add(
                        Promise.PROJECTIONS_DIFFER,
                        "conversation %s: %s instead of %s lines"
                                .formatted(
                                        conversation,
                                        before == null ? "no" : before.lines().size(),
                                        after == null ? "no" : after.lines().size()));
            }
        }
    }
}
