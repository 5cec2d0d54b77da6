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

    /** Which setback somebody is in the middle of who names this obstacle; empty when there is none. */
    public static String of(String obstacle) {
        return switch (obstacle) {
            case "refusals" -> Setback.REFUSAL;
            case "silence" -> Setback.SILENCE;
            case "confidence", "fear-of-failing" -> "doubt";
            case "exhaustion" -> "tiredness";
            case "entourage" -> "remark";
            case "money" -> "money";
            default -> "";
        };
    }

    /** What they prepared for this one. */
    public static Optional<Setback> against(String code, Map<String, String> facts) {
        return in(facts).stream()
                .filter(one -> !code.isEmpty() && one.code().equals(code))
                .findFirst();
    }
}
