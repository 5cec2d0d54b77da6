package fr.phoenix.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long each side took. */
final class ComparisonTimes {

    private final List<Long> offline = new ArrayList<>();
    private final List<Long> gemini = new ArrayList<>();

    <T> T offline(Supplier<T> asked) {
        return timed(offline, asked);
    }

    <T> T gemini(Supplier<T> asked) {
        return timed(gemini, asked);
    }

    long offline() {
        return median(offline);
    }

    long gemini() {
        return median(gemini);
    }

    private static <T> T timed(List<Long> times, Supplier<T> asked) {
        long begin = System.nanoTime();
        var answer = asked.get();
        times.add((System.nanoTime() - begin) / 1_000);
        return answer;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L);
    }
}
