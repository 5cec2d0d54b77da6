package fr.phoenix.dialogs.flow;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reading what people type: case, accents and punctuation do not count. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9/+]+");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("un", 1),
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

    /** What people put around a number on a scale. */
    private static final Set<String> AROUND = Set.copyOf(List.of(
            ("je dirais dirai dis mets met donne suis plutot environ peu pres disons vers autour de d a peut etre on va allez bon euh"
                            + " heu hum mon moral ma confiance est c ca en ce moment aujourd hui matin soir un une pour l instant note la"
                            + " sur alors moi franchement ouais oui et ok honnetement facile petit presque tout juste"
                            + " i say would it s is about around maybe probably like my mood confidence at m feel today right now so well"
                            + " let honestly just barely almost")
                    .split(" ")));

    private Spelling() {}

    /** Lower case, without accents, every run of anything but letters, digits, {@code /} and {@code +} one space, trimmed. */
    public static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT).replace("œ", "oe"))
                .replaceAll(" ")
                .strip();
    }

    public static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /**
     * A whole number from 0 to 10 in a short message: {@code 7}, {@code 7/10}, {@code sept sur dix}, {@code plutôt 6}. Nothing when the
     * message is longer than 60 characters, holds a negative or a second number, or says more than the number and how sure it is: “j’ai 2
     * enfants” and “retour 2” are no numbers on a scale.
     */
    static Optional<Integer> scale(String text) {
        var stripped = text.strip();
        if (stripped.length() > 60 || stripped.contains("-") || stripped.matches(".*\\d[.,]\\d.*")) {
            return Optional.empty();
        }
        var plain = plain(stripped)
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("(?:/| sur | out of | on )(?:10|dix|ten)\\b", "");
        if (NUMBERS.containsKey(plain)) {
            return Optional.of(NUMBERS.get(plain));
        }
        var numbers = new ArrayList<Integer>();
        for (var word : plain.split(" ")) {
            if (word.matches("\\d{1,2}")) {
                numbers.add(Integer.parseInt(word));
            } else if (NUMBERS.containsKey(word) && !word.equals("un") && !word.equals("one")) {
                numbers.add(NUMBERS.get(word));
            } else if (!AROUND.contains(word)) {
                return Optional.empty();
            }
        }
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()).filter(number -> number <= 10) : Optional.empty();
    }
}
