package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One sentence pattern. {@code ~} in front: plain tone only; {@code =}: both tones; nothing: usual tone only. <code>{title}</code> is a
 * slot, before which French elides and draws articles together; <code>{prêt/prête}</code> agrees with the person.
 */
record Wording(String text, boolean usual, boolean plain) {

    private static final Pattern SLOT = Pattern.compile("(?:(?<before>\\p{L}+) )?\\{(?<name>[a-z-]+)}");
    private static final Pattern AGREES = Pattern.compile("\\{(?<m>\\p{L}+)/(?<f>\\p{L}+)}");

    static Wording parse(String line) {
        boolean plainOnly = line.startsWith("~ ");
        boolean both = line.startsWith("= ");
        return new Wording(plainOnly || both ? line.substring(2) : line, !plainOnly, plainOnly || both);
    }

    boolean fits(Wishes.Tone tone) {
        return switch (tone) {
            case USUAL -> usual;
            case PLAIN -> plain;
        };
    }

    boolean fits(Gender gender) {
        return gender != Gender.UNMARKED || !AGREES.matcher(text).find();
    }

    Set<String> slots() {
        return SLOT.matcher(text).results().map(found -> found.group("name")).collect(Collectors.toSet());
    }

    /** Empty when a slot has no value. */
    Optional<String> filled(Map<String, String> values, Gender gender) {
        if (!values.keySet().containsAll(slots())) {
            return Optional.empty();
        }
        var agreed = AGREES.matcher(text).replaceAll(found -> found.group(gender == Gender.FEMININE ? "f" : "m"));
        var said = SLOT.matcher(agreed).replaceAll(found -> Matcher.quoteReplacement(joined(found, values)));
        return Optional.of(sentence(said));
    }

    private static String joined(MatchResult found, Map<String, String> values) {
        var value = values.getOrDefault(found.group("name"), "");
        return found.group("before") == null ? value : Language.FR.join(found.group("before"), value);
    }

    private static String sentence(String said) {
        var text = said.replaceAll(" +", " ").replace(" ,", ",").strip();
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
