package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.orchestration.Command.GoBack;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many questions somebody wants to return: “retour 2”, “reviens deux questions en arrière”, “go back two”. */
final class StepsBack {

    private static final String COUNT =
            "(?<count>\\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final Pattern ASKED = Pattern.compile(
            "(?:retour|revenir|reviens|revenez|revenons|on revient|je veux revenir|je voudrais revenir|recule[rz]?|remonte[rz]?|go back|back|step back)"
                    + " (?:de |d |by )?" + COUNT
                    + "(?: (?:questions?|etapes?|pas|crans?|fois|steps?))?(?: en arriere| plus haut| back| earlier)?"
                    + "(?: (?:s il te plait|s il vous plait|stp|svp|please))?");
    private static final Pattern COUNTED = Pattern.compile(COUNT
            + " (?:questions?|etapes?|crans?|steps?) (?:en arriere|avant|plus haut|plus tot|back|earlier|before)");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("one", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("quatre", 4),
            Map.entry("four", 4),
            Map.entry("cinq", 5),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("seven", 7),
            Map.entry("huit", 8),
            Map.entry("eight", 8),
            Map.entry("neuf", 9),
            Map.entry("nine", 9),
            Map.entry("dix", 10),
            Map.entry("ten", 10));

    private StepsBack() {}

    /** What the whole message means; {@code plain} as {@code Spelling.plain} makes it. */
    static Optional<GoBack> read(String plain) {
        for (var pattern : new Pattern[] {ASKED, COUNTED}) {
            var matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                var count = matcher.group("count");
                int questions =
                        Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : WORDS.getOrDefault(count, 1);
                return questions >= 1 && questions <= GoBack.MOST_BACK
                        ? Optional.of(new GoBack(questions))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
