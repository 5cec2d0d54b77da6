package fr.phoenix.dialogs.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who signs, read from "Camille Martin, Lyon", "je m’appelle Camille Martin et j’habite à Lyon" and the like.
 *
 * @param name as it signs
 * @param town empty when not given
 */
record Signature(String name, String town) {

    private static final int MOST_NAME_WORDS = 6;

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?iU)^\\s*(je m['’]appelle|mon nom (complet )?est|moi,? c['’]est|c['’]est|je suis|my name is|i am|i['’]m|it['’]s)\\s+");
    private static final Pattern TOWN = Pattern.compile(
            "(?iU)\\s*(?:,|;|\\n|\\s[-–—]\\s|\\()\\s*(?:et\\s+)?(?:(?:j['’]habite|je vis|j['’]habite actuellement|i live)\\s+)?(?:(?:à|a|in)\\s+)?(.+?)\\)?$"
                    + "|\\s+(?:et\\s+|and\\s+)?(?:j['’]habite|je vis|i live|de|from)\\s+(?:à|a|in)\\s+(.+)$");
    private static final Pattern SENTENCE =
            Pattern.compile("(?iU)^(je|j['’]\\S+|on|nous|il|elle|i|we|because|parce|car|pour)\\b.*");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?U)(?<![\\p{L}’'])(?!(?:de|du|des|la|le|les|sur|sous|en|van|von|ben|el|da|dos|di)\\b)\\p{Ll}");
    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");

    /** Nothing when the text cannot be a name: digits, too many words, no letter, a sentence about oneself. */
    static Optional<Signature> read(String text) {
        var plain = POSTCODE.matcher(text.strip().replaceAll("[.!]+$", ""))
                .replaceAll("")
                .strip();
        var introduced = INTRODUCTION.matcher(plain).replaceFirst("");
        var town = TOWN.matcher(introduced);
        boolean hasTown = town.find();
        var name = hasTown ? introduced.substring(0, town.start()) : introduced;
        var place = hasTown ? Optional.ofNullable(town.group(1)).orElseGet(() -> town.group(2)) : "";
        boolean fits = name.codePoints().noneMatch(Character::isDigit)
                && name.split("\\s+").length <= MOST_NAME_WORDS
                && !SENTENCE.matcher(name).matches()
                && ShortAnswer.of(name).isPresent();
        return fits
                ? Optional.of(new Signature(
                        capitals(name.strip()), capitals(ShortAnswer.of(place).orElse(""))))
                : Optional.empty();
    }

    /** Names that were typed in small letters alone get their capitals. */
    private static String capitals(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT))
                ? BEGINNING.matcher(name).replaceAll(found -> found.group().toUpperCase(Locale.ROOT))
                : name;
    }

    /** Whether it reads as a full name: two words or more, each with a capital or a particle. A single word may be a command. */
    boolean isPlain() {
        return name.contains(" ")
                && Pattern.compile("(\\p{Lu}[\\p{L}'’.-]*|de|du|des|la|le|van|von|el|ben|da|dos|di)(\\s+|$)")
                        .matcher(name)
                        .replaceAll("")
                        .isBlank();
    }

    String line() {
        return town.isBlank() ? name : name + ", " + town;
    }

    @Override
    public String toString() {
        return "Signature[" + name.length() + "]";
    }
}
