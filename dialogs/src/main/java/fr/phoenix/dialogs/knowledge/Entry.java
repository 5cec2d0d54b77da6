package fr.phoenix.dialogs.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * What is answered about one topic, in one language.
 *
 * @param topic stable code, the same in all languages
 * @param spellings what people call it, plain ({@code Spelling.plain}); empty when it is not to be found by name
 * @param questions what people ask who do not name it
 * @param checked the day somebody last read it against its sources
 * @param until the day from which it is no longer to be relied on
 */
public record Entry(
        String topic,
        String title,
        List<String> spellings,
        List<String> questions,
        LocalDate checked,
        LocalDate until,
        String source,
        String text) {

    public Entry {
        spellings = List.copyOf(spellings);
        questions = List.copyOf(questions);
        if (title.isBlank() || questions.isEmpty() || source.isBlank() || text.isBlank() || !checked.isBefore(until)) {
            throw new IllegalArgumentException("the knowledge entry " + topic + " is incomplete");
        }
    }

    /** Whether it has to be checked with an adviser on that day. */
    public boolean outdated(LocalDate today) {
        return !today.isBefore(until);
    }
}
