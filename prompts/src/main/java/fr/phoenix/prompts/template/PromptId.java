package fr.phoenix.prompts.template;

import fr.phoenix.dialogs.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one prompt file for good: {@code check-in/reflect-fear.v1.fr}. A wording that changes gets a new version, so that what was
 * recorded stays explainable.
 *
 * @param name flow and task, for example {@code check-in/reflect-fear}
 * @param version from 1 up
 */
public record PromptId(String name, int version, Language language) {

    private static final Pattern SHAPE = Pattern.compile("([a-z-]+/[a-z-]+)\\.v([1-9]\\d{0,3})\\.([a-z]{2})");

    /** Reads {@code check-in/reflect-fear.v1.fr}. */
    static Optional<PromptId> parse(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(matcher.group(3)))
                .findFirst()
                .map(language -> new PromptId(matcher.group(1), Integer.parseInt(matcher.group(2)), language));
    }

    @Override
    public String toString() {
        return name + ".v" + version + "." + language.code();
    }
}
