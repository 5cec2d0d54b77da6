package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.documents.Resume.Certificate;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.documents.Resume.Education;
import fr.phoenix.dialogs.documents.Resume.Spoken;
import fr.phoenix.dialogs.documents.Resume.Work;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
                        value(contact.city()),
                        values(contact.links()),
                        summary(reading)),
                reading.experiences().stream().map(ResumeOf::work).toList(),
                reading.trainings().stream().map(ResumeOf::education).toList(),
                values(reading.skillItems()),
                reading.tongues().stream()
                        .map(tongue -> new Spoken(tongue.language().value(), tongue.level()))
                        .toList(),
                reading.certificates().stream()
                        .map(certified ->
                                new Certificate(certified.name().value(), certified.issuer(), certified.date()))
                        .toList(),
                reading.volunteering().stream().map(ResumeOf::work).toList(),
                values(reading.projects()),
                values(reading.interests()));
    }

    private static String summary(CvReading reading) {
        return reading.section(SectionKind.PROFILE).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.isBlank())
                .map(CvLine::content)
                .collect(Collectors.joining(" "));
    }

    private static Work work(Experience experience) {
        return new Work(
                value(experience.title()),
                value(experience.employer()),
                value(experience.place()),
                experience.period().map(Period::dates).orElse(Dates.UNKNOWN),
                experience.duties().stream().map(CvLine::content).toList());
    }

    private static Education education(Training training) {
        return new Education(
                value(training.diploma()),
                value(training.institution()),
                value(training.place()),
                training.period().map(Period::dates).orElse(Dates.UNKNOWN),
                training.details().stream().map(CvLine::content).toList());
    }

    private static String value(Optional<Found> found) {
        return found.map(Found::value).orElse("");
    }

    private static List<String> values(List<Found> found) {
        return found.stream().map(Found::value).toList();
    }
}
