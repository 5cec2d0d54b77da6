package fr.phoenix.prompts.guard.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What was found in a set of labelled texts, counted by kind. */
final class Tally {

    private final List<LabelledText> set;
    private final List<String> misses = new ArrayList<>();
    private final Map<Kind, long[]> counts = new EnumMap<>(Kind.class);
    private final double falseShare;

    private Tally(List<LabelledText> set, PersonalData personal) {
        this.set = set;
        var clean = set.stream().filter(LabelledText::isClean).toList();
        falseShare = (double) clean.stream()
                        .filter(line -> !personal.in(line.text()).isEmpty())
                        .count()
                / clean.size();
        set.forEach(line -> count(line, personal.in(line.text())));
    }

    static Tally of(List<LabelledText> set, PersonalData personal) {
        return new Tally(set, personal);
    }

    private void count(LabelledText line, List<Finding> found) {
        for (var expected : line.expected()) {
            boolean covered = found.stream().anyMatch(one -> covers(one, expected));
            add(expected.kind(), 1, covered ? 1 : 0, 0, 0);
            if (!covered) {
                misses.add("missed " + expected.kind() + " in: " + line.text());
            }
        }
        for (var one : found) {
            boolean right = line.expected().stream()
                    .anyMatch(expected -> expected.kind() == one.kind() && expected.overlaps(one));
            add(one.kind(), 0, 0, 1, right ? 1 : 0);
            if (!right) {
                misses.add("took for " + one.kind() + " <" + one.value() + "> in: " + line.text());
            }
        }
    }

    private void add(Kind kind, long... ones) {
        var counts = this.counts.computeIfAbsent(kind, one -> new long[4]);
        for (int at = 0; at < ones.length; at++) {
            counts[at] += ones[at];
        }
    }

    /** Nothing of the value may be left to read; a recogniser that takes a word more is not counted as wrong here. */
    private static boolean covers(Finding found, Finding expected) {
        return found.kind() == expected.kind() && found.start() <= expected.start() && found.end() >= expected.end();
    }

    int lines() {
        return set.size();
    }

    /** The share of clean lines in which something was taken for personal. */
    double falseShare() {
        return falseShare;
    }

    double recall(Kind... kinds) {
        return share(kinds, 1, 0);
    }

    double precision(Kind... kinds) {
        return share(kinds, 3, 2);
    }

    private double share(Kind[] kinds, int part, int whole) {
        return (double) sum(kinds, part) / Math.max(1, sum(kinds, whole));
    }

    private long sum(Kind[] kinds, int at) {
        return Arrays.stream(kinds)
                .mapToLong(kind -> counts.getOrDefault(kind, new long[4])[at])
                .sum();
    }

    void print(String name) {
        misses.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "FIGURE %s: %d lines, %d of them clean, share of clean ones touched %.3f%n",
                name,
                set.size(),
                set.stream().filter(LabelledText::isClean).count(),
                falseShare);
        Stream.of(Kind.values())
                .forEach(kind -> System.out.printf(
                        Locale.ROOT,
                        "FIGURE %s, %s: %d expected, recall %.3f, precision %.3f%n",
                        name,
                        kind,
                        sum(new Kind[] {kind}, 0),
                        recall(kind),
                        precision(kind)));
    }
}
