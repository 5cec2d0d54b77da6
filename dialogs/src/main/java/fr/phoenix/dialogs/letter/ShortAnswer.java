package fr.phoenix.dialogs.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An answer that is a name of something: one line, a letter in it, at most 80 characters. */
final class ShortAnswer {

    private static final int MOST_LENGTH = 80;

    /** What is said instead of a name. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU)^(rien|non|oui|aucune?|quoi|what|nothing|none|no|yes|merci|thanks?|je|j['’]\\S+|i|i['’]\\w+|on|pas|peu importe|whatever)(?![\\p{L}-])");

    private ShortAnswer() {}

    static Optional<String> of(@Nullable String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        var text = raw.strip().replaceAll("[.!]+$", "");
        boolean fits = text.length() <= MOST_LENGTH
                && !text.contains("?")
                && !NO_NAME.matcher(text).find()
                && text.lines().count() == 1
                && text.codePoints().anyMatch(Character::isLetter);
        return fits ? Optional.of(text) : Optional.empty();
    }
}
