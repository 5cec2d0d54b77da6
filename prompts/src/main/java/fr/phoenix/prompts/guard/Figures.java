package fr.phoenix.prompts.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers a text states, as digits without grouping. A number word counts when a unit follows it ("dix ans", "five people"), since
 * "deux" and "one" are mostly no figures.
 */
final class Figures {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("douze", 12),
            Map.entry("quinze", 15),
            Map.entry("vingt", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("cent", 100),
            Map.entry("mille", 1000),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("hundred", 100));
    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}-])(" + String.join("|", WORDS.keySet())
                    + ") (?:ans|années|mois|semaines|jours|heures|personnes|clients|clientes|collègues|salariés|projets|équipes|magasins"
                    + "|years|months|weeks|days|hours|people|clients|customers|colleagues|employees|projects|teams|shops)(?!\\p{L})");

    private Figures() {}

    /** A fresh, mutable set. */
    static Set<String> in(String text) {
        var plain = Typography.plain(text).toLowerCase(Locale.ROOT);
        var figures = new HashSet<String>();
        DIGITS.matcher(plain)
                .results()
                .forEach(match -> figures.add(match.group().replace(" ", "").replace(',', '.')));
        SPELLED.matcher(plain).results().forEach(match -> figures.add(String.valueOf(WORDS.get(match.group(1)))));
        return figures;
    }
}
