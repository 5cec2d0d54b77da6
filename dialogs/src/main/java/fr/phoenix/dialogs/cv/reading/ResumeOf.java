package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.documents.Resume.Work;
import java.util.List;
import java.util.Optional;

/** A reading as the content of a CV: values without the lines they stand on. */
final class ResumeOf {

    private ResumeOf() {}

    static Resume reading(CvReading reading) {
        var contact = reading.contact();
        return new Resume(
                new Basics(
                        value(contact.name()),
                        value(contact.title()),
                        value(contact.mail()),
                        value(contact.phone()),
                        "",
                        contact.links().stream().map(Found::value).toList(),
                        ""),
                reading.experiences().stream().map(ResumeOf::work).toList(),
                List.of(),
                reading.skills().keySet().stream().map(skill -> skill.french()).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Work work(Experience experience) {
        return new Work(
                experience.head().isEmpty() ? "" : experience.head().getFirst().content(),
                "",
                "",
                experience.period().map(ResumeOf::dates).orElse(Dates.UNKNOWN),
                experience.duties().stream().map(CvLine::content).toList());
    }

    private static Dates dates(Period period) {
        return new Dates(month(period.from(), period.precise()), "", period.ongoing());
    }

    private static String month(int months, boolean precise) {
        int year = (months - 1) / 12;
        return precise ? "%d-%02d".formatted(year, (months - 1) % 12 + 1) : Integer.toString(year);
    }

    private static String value(Optional<Found> found) {
        return found.map(Found::value).orElse("");
    }
}
