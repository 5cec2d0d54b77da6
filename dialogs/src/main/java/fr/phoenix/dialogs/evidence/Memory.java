package fr.phoenix.dialogs.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements that are remembered of a person beyond a flow: each a fact of its own, so that each can be corrected and forgotten. */
public final class Memory {

    /** The key of a remembered statement is this, then its id. Stored: never change it. */
    public static final String FACT = "evidence.";

    /** The most statements that are remembered; what is oldest gives way. */
    public static final int MOST = 80;

    private Memory() {}

    /** Those among the facts, in the order of their ids. */
    public static List<Evidence> of(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(FACT))
                .map(fact -> Evidence.parse(fact.getKey().substring(FACT.length()) + "\t" + fact.getValue()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(evidence -> number(evidence.id())))
                .collect(Collectors.toList());
    }

    /** The facts to remember for these statements. */
    public static Map<String, String> facts(Collection<Evidence> all) {
        var facts = new LinkedHashMap<String, String>();
        all.forEach(
                one -> facts.put(FACT + one.id(), one.line().substring(one.id().length() + 1)));
        return facts;
    }

    /** Lines for a slot; {@link #stored} reads them. */
    public static String store(Collection<Evidence> all) {
        return all.stream().map(Evidence::line).collect(Collectors.joining("\n"));
    }

    public static List<Evidence> stored(String lines) {
        return lines.lines().map(Evidence::parse).flatMap(Optional::stream).collect(Collectors.toList());
    }

    /** An id that none of them has, higher than all. */
    public static String nextId(Collection<Evidence> known) {
        return "e"
                + (known.stream()
                                .mapToInt(evidence -> number(evidence.id()))
                                .max()
                                .orElse(0)
                        + 1);
    }

    /** Those known and those new of them, with ids of their own: what is said already, in the same words, is not said twice. */
    public static List<Evidence> joined(List<Evidence> known, List<Evidence> found) {
        var all = new ArrayList<>(known);
        for (var one : found) {
            if (all.stream().noneMatch(other -> same(one, other))) {
                all.add(new Evidence(nextId(all), one.kind(), one.words(), one.context(), one.source()));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Those known, with what a CV says in place of what an earlier one said: what both say keeps its id.
     *
     * @param ofCv as it was found in the CV
     */
    public static List<Evidence> withCv(List<Evidence> known, List<Evidence> ofCv) {
        var all = new ArrayList<Evidence>();
        for (var one : known) {
            switch (one.source()) {
                case Source.Turn _ -> all.add(one);
                case Source.CvLine _ ->
                    ofCv.stream()
                            .filter(other -> same(one, other))
                            .findFirst()
                            .ifPresent(other -> all.add(
                                    new Evidence(one.id(), one.kind(), one.words(), one.context(), other.source())));
            }
        }
        return joined(all, ofCv);
    }

    /**
     * The facts that differ from those known when these, and no other statements, are remembered; the value of one to forget is blank. Of
     * more than {@value #MOST}, the oldest that were said give way, then the oldest of the CV.
     */
    public static Map<String, String> changes(Map<String, String> known, Collection<Evidence> all) {
        var wanted = facts(all.stream()
                .sorted(Comparator.comparingInt(Memory::rank))
                .limit(MOST)
                .toList());
        var changes = new LinkedHashMap<String, String>();
        known.keySet().stream()
                .filter(fact -> fact.startsWith(FACT) && !wanted.containsKey(fact))
                .sorted()
                .forEach(fact -> changes.put(fact, ""));
        wanted.forEach((fact, value) -> {
            if (!value.equals(known.get(fact))) {
                changes.put(fact, value);
            }
        });
        return changes;
    }

    /** Those of the CV first, as it names them; then what was said, the latest first. */
    private static int rank(Evidence one) {
        return switch (one.source()) {
            case Source.CvLine _ -> number(one.id());
            case Source.Turn _ -> Integer.MAX_VALUE - number(one.id());
        };
    }

    private static boolean same(Evidence one, Evidence other) {
        return other.kind() == one.kind()
                && other.words().equalsIgnoreCase(one.words())
                && other.context().equalsIgnoreCase(one.context());
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id.replaceFirst("^e", ""));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
