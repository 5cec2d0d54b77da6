package fr.phoenix.prompts.guard.personal;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * IBANs of the countries people here bank in, of the length each country prescribes (ISO 13616) and with right check digits (modulo
 * 97 is 1). Limit: one with a slip of the finger passes.
 */
final class Ibans implements Recogniser {

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("FR", 27),
            Map.entry("MC", 27),
            Map.entry("BE", 16),
            Map.entry("CH", 21),
            Map.entry("LU", 20),
            Map.entry("DE", 22),
            Map.entry("ES", 24),
            Map.entry("IT", 27),
            Map.entry("PT", 25),
            Map.entry("NL", 18),
            Map.entry("GB", 22),
            Map.entry("IE", 22),
            Map.entry("AT", 20),
            Map.entry("PL", 28),
            Map.entry("RO", 24),
            Map.entry("MA", 28),
            Map.entry("TN", 24),
            Map.entry("TR", 26));
    private static final Pattern START = Pattern.compile("(?i)(?<![\\p{L}\\d])[A-Z]{2}[ -]?\\d{2}(?=[ -]?[A-Z\\d])");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    @Override
    public Stream<Finding> in(String text) {
        return START.matcher(text)
                .results()
                .flatMap(match ->
                        end(text, match.start()).stream().map(end -> Finding.of(Kind.IBAN, text, match.start(), end)));
    }

    private static Optional<Integer> end(String text, int start) {
        int length = LENGTHS.getOrDefault(text.substring(start, start + 2).toUpperCase(Locale.ROOT), 0);
        var compact = new StringBuilder();
        for (int at = start; at < text.length() && compact.length() < length; at++) {
            char c = text.charAt(at);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                compact.append(Character.toUpperCase(c));
            } else if (c != ' ' && c != '-') {
                return Optional.empty();
            }
            if (compact.length() == length) {
                boolean over = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
                return over && checks(compact.toString()) ? Optional.of(at + 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean checks(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
