package fr.phoenix.dialogs.linking;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * 80 random bits that lead to a conversation once: 16 characters of Crockford's Base32 (no I, L, O, U), shown in groups of four. Fits
 * Telegram's deep links ({@code [A-Za-z0-9_-]}, at most 64). Whoever has it gets into the conversation: it is never logged nor stored.
 *
 * @param value the 16 characters, upper case, without dashes
 */
public record LinkCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern VALUE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** In groups of four, or in one run that holds a digit: a word of 16 letters is no code. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?<![A-Za-z0-9])(?:[A-Za-z0-9]{4}(?:-[A-Za-z0-9]{4}){3}|(?=[A-Za-z]*\\d)[A-Za-z0-9]{16})(?![A-Za-z0-9])");

    public LinkCode {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("a link code has " + LENGTH + " characters of Base32");
        }
    }

    /** A new one; the generator must be a secure one. */
    public static LinkCode random(RandomGenerator secure) {
        var value = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            value.append(ALPHABET.charAt(secure.nextInt(ALPHABET.length())));
        }
        return new LinkCode(value.toString());
    }

    /** What somebody wrote, if it can be a code: case, dashes and spaces do not matter, O is 0, I and L are 1. */
    public static Optional<LinkCode> read(String written) {
        var plain = plain(written);
        return VALUE.matcher(plain).matches() ? Optional.of(new LinkCode(plain)) : Optional.empty();
    }

    /** The first code that the text holds, wherever it stands. */
    public static Optional<LinkCode> shownIn(String text) {
        var shown = SHOWN.matcher(text);
        return shown.find() ? read(shown.group()) : Optional.empty();
    }

    /** Whether somebody may have meant a code, though it is none: about as long, with a digit. */
    static boolean resembles(String written) {
        var plain = plain(written);
        return plain.length() >= LENGTH - 4
                && plain.length() <= LENGTH + 4
                && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && plain.chars().anyMatch(Character::isDigit);
    }

    private static String plain(String written) {
        if (written.length() > 64) {
            return "";
        }
        return written.toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** The text without whatever looks like a code, for eyes that a code is not meant for. */
    public static String masked(String text) {
        return SHOWN.matcher(text).replaceAll("••••-••••-••••-••••");
    }

    /** In groups of four, to be read and typed. */
    public String shown() {
        return String.join(
                "-", value.substring(0, 4), value.substring(4, 8), value.substring(8, 12), value.substring(12));
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "LinkCode";
    }
}
