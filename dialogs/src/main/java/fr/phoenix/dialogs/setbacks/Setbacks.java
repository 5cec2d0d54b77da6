package fr.phoenix.dialogs.setbacks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The setbacks a person prepared for, in order. */
public final class Setbacks {

    /** As many as are likely enough to be worth it. */
    public static final int MOST = 3;

    private Setbacks() {}

    public static List<Setback> in(Map<String, String> facts) {
        return facts.entrySet().stream()
                .flatMap(fact -> Setback.parse(fact.getKey(), fact.getValue()).stream())
                .sorted(Comparator.comparingInt(Setback::number))
                .toList();
    }

    /** What they prepared for this one. */
    public static Optional<Setback> against(String code, Map<String, String> facts) {
        return in(facts).stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
