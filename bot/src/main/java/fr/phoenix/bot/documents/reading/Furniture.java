package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.Extract.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headers and footers of a PDF, which has no notion of them: lines near the upper or lower edge that recur on another page but for
 * their numbers, and page numbers.
 */
final class Furniture {

    /** How much of a page's height at its edges may be header or footer. */
    private static final double EDGE = 0.09;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page|p\\.)?\\s*\\d{1,2}\\s*(?:(?:/|sur|of)\\s*\\d{1,2})?");

    private final Map<String, Set<Integer>> pagesByText = new HashMap<>();

    void note(int page, double height, List<Fragment> fragments) {
        fragments.stream()
                .filter(fragment -> isAtEdge(fragment, height))
                .forEach(fragment -> pagesByText
                        .computeIfAbsent(key(fragment, height), key -> new HashSet<>())
                        .add(page));
    }

    /** After all pages were noted. */
    Origin origin(double height, Fragment fragment) {
        if (!isAtEdge(fragment, height)) {
            return Origin.BODY;
        }
        boolean recurs =
                pagesByText.getOrDefault(key(fragment, height), Set.of()).size() > 1;
        boolean number = PAGE_NUMBER.matcher(fragment.text().strip()).matches();
        if (isLow(fragment, height)) {
            return recurs || number ? Origin.FOOTER : Origin.BODY;
        }
        return recurs ? Origin.HEADER : Origin.BODY;
    }

    private static boolean isAtEdge(Fragment fragment, double height) {
        return fragment.baseline() < EDGE * height || isLow(fragment, height);
    }

    private static boolean isLow(Fragment fragment, double height) {
        return fragment.baseline() > (1 - EDGE) * height;
    }

    private static String key(Fragment fragment, double height) {
        return (isLow(fragment, height) ? "low " : "high ")
                + NUMBER.matcher(fragment.text()).replaceAll("#");
    }
}
