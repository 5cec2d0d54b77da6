package fr.phoenix.bot.chaos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the ledger found, by the promise that was broken. */
final class Broken {

    private static final int MOST_SHOWN = 20;

    private final Map<Promise, List<String>> found = new EnumMap<>(Promise.class);

    /** What must never happen. */
    enum Promise {
        LOST,
        DOUBLED,
        INVERTED,
        STUCK,
        PROJECTIONS_DIFFER,
        TELEGRAM_MISSED,
        TELEGRAM_DOUBLED,
        SURPRISE
    }

    void add(Promise promise, String what) {
        found.computeIfAbsent(promise, _ -> new ArrayList<>()).add(what);
    }

    int count(Promise promise) {
        return found.getOrDefault(promise, List.of()).size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** A line for each promise, then the first cases. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var promise : Promise.values()) {
            text.append("  %-20s %d%n".formatted(promise.name().toLowerCase(java.util.Locale.ROOT), count(promise)));
        }
        found.forEach((promise, cases) -> cases.stream()
                .limit(MOST_SHOWN)
                .forEach(one -> text.append("    ")
                        .append(promise)
                        .append(": ")
                        .append(one)
                        .append('\n')));
        return text.toString();
    }
}
