package fr.phoenix.dialogs.flow;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
     * A whole number from 0 to 10 in a short message: {@code 7}, {@code 7/10}, {@code sept}, {@code plutôt 6}. Nothing when the
     * message is longer than 40 characters, holds a negative or a second number, or says anything else.
     */
    static Optional<Integer> scale(String text) {
        var stripped = text.strip();
        if (stripped.length() > 40 || stripped.contains("-") || stripped.matches(".*\\d[.,]\\d.*")) {
            return Optional.empty();
        }
        var plain = plain(stripped).replaceAll("\\s*/\\s*", "/");
        if (NUMBERS.containsKey(plain)) {
            return Optional.of(NUMBERS.get(plain));
        }
        var withoutTen = plain.replaceAll("(/| sur | out of )10\\b", "");
        var numbers = Pattern.compile("\\d+").matcher(withoutTen).results().toList();
        return numbers.size() == 1 && numbers.getFirst().group().length() <= 2
                ? Optional.of(Integer.parseInt(numbers.getFirst().group())).filter(number -> number <= 10)
                : Optional.empty();
    }
}
