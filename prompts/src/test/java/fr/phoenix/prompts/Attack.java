package fr.phoenix.prompts;

import fr.phoenix.dialogs.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of {@code guards/attacks.txt}: where it is said, and what. */
record Attack(Language language, Place place, String text) {

    private static final Pattern ENCODED = Pattern.compile("\\{base64:([^}]*)}");
    private static final Pattern TAGS = Pattern.compile("\\{tags:([^}]*)}");

    enum Place {
        MENU,
        MOOD,
        WEIGHT,
        STEP,
        TRADE,
        MOTIVE,
        FACT,
        OFFER,
        CV
    }

    static List<Attack> all() {
        try (var stream = Objects.requireNonNull(Attack.class.getResourceAsStream("/guards/attacks.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Attack::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack of(String line) {
        var parts = line.split(" \\| ", 2);
        var where = parts[0].split(" ");
        return new Attack(
                where.length > 1 ? Language.EN : Language.FR,
                Place.valueOf(where[where.length - 1].toUpperCase(Locale.ROOT)),
                encoded(parts[1].replace("\\n", "\n")));
    }

    private static String encoded(String text) {
        var plain = ENCODED.matcher(text)
                .replaceAll(match ->
                        Base64.getEncoder().encodeToString(match.group(1).getBytes(StandardCharsets.UTF_8)));
        return TAGS.matcher(plain)
                .replaceAll(match -> match.group(1)
                        .codePoints()
                        .mapToObj(c -> Character.toString(0xE0000 + c))
                        .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return language + " " + place + ": " + text;
    }
}
