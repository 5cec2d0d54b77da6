package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of the education sections. {@code details} are the lines below its head. */
public record Training(
        List<CvLine> head,
        Optional<Found> diploma,
        Optional<Found> institution,
        Optional<Found> place,
        Optional<Period> period,
        List<CvLine> details) {

    public Training {
        head = List.copyOf(head);
        details = List.copyOf(details);
    }

    static List<Training> in(List<Section> sections) {
        var entries = sections.stream()
                .filter(section -> section.kind() == SectionKind.EDUCATION)
                .flatMap(section -> Entries.in(section.lines(), CourseWords.ALL).stream())
                .toList();
        var labels = HeadLabels.of(entries, CourseWords.ALL);
        var trainings = new ArrayList<Training>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var label = labels.get(i);
            trainings.add(
                    new Training(entry.head(), label.what(), label.at(), label.place(), entry.period(), entry.body()));
        }
        return trainings;
    }
}
