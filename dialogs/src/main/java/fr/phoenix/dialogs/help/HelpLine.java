package fr.phoenix.dialogs.help;

import fr.phoenix.dialogs.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A line that can be called.
 *
 * @param name its stable name in the file
 * @param number as it is dialled, with the spaces it is read with: {@code 3114}, {@code 116 006}
 * @param says who answers, and when, by language
 * @param source the page it was looked up on
 * @param verified the day somebody last made sure of all this
 */
public record HelpLine(String name, String number, Map<Language, String> says, String source, LocalDate verified) {

    public HelpLine {
        says = Map.copyOf(says);
    }

    /** A line of a list: the number, then who answers. */
    public String listed(Language language) {
        var colon = language == Language.FR ? "\u00a0: " : ": ";
        return "- **" + number + "**" + colon + Objects.requireNonNull(says.get(language));
    }
}
