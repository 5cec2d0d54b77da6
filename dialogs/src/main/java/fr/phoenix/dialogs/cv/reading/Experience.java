package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the experience sections, or of the volunteering ones.
 *
 * @param head the lines that say what, where and when
 * @param duties the lines that say what was done, a line broken over several counted once
 */
public record Experience(
        List<CvLine> head,
        Optional<Found> title,
        Optional<Found> employer,
        Optional<Found> place,
        Optional<Period> period,
        List<CvLine> duties) {

    public Experience {
        head = List.copyOf(head);
        duties = List.copyOf(duties);
    }

    public static List<Experience> in(List<Section> sections) {
        return in(sections, SectionKind.EXPERIENCE);
    }

    static List<Experience> in(List<Section> sections, SectionKind kind) {
        var entries = sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> Entries.in(section.lines(), JobWords.ALL).stream())
                .toList();
        var labels = HeadLabels.of(entries, JobWords.ALL);
        var experiences = new ArrayList<Experience>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var label = labels.get(i);
            experiences.add(new Experience(
                    entry.head(), label.what(), label.at(), label.place(), entry.period(), duties(entry.body())));
        }
        return sameEmployer(underEmployers(experiences));
    }

    private static List<CvLine> duties(List<CvLine> body) {
        boolean bullets = body.stream().anyMatch(CvLine::isBullet);
        return body.stream()
                .filter(line -> bullets ? line.isBullet() : line.words() >= 3)
                .toList();
    }

    /** An employer with its whole time above, and below it the jobs held there: the employer is theirs, and no job by itself. */
    private static List<Experience> underEmployers(List<Experience> experiences) {
        var jobs = new ArrayList<Experience>();
        Experience above = null;
        for (var experience : experiences) {
            if (above != null && isWithin(experience, above)) {
                jobs.add(experience.employer().isPresent() ? experience : experience.at(above));
                continue;
            }
            above = null;
            boolean only = experience.title().isEmpty()
                    && experience.employer().isPresent()
                    && experience.duties().isEmpty();
            int next = experiences.indexOf(experience) + 1;
            if (only && next < experiences.size() && isWithin(experiences.get(next), experience)) {
                above = experience;
            } else {
                jobs.add(experience);
            }
        }
        return jobs;
    }

    /** A job whose head is its title alone, below one whose employer has a line of its own above: held at the same one. */
    private static List<Experience> sameEmployer(List<Experience> experiences) {
        var jobs = new ArrayList<Experience>();
        for (var experience : experiences) {
            boolean bare = experience.employer().isEmpty()
                    && experience.head().size() == 1
                    && experience
                            .title()
                            .filter(title -> JobWords.ALL.isHeld(title.value()))
                            .isPresent();
            boolean below = !jobs.isEmpty() && jobs.getLast().isUnderEmployer();
            jobs.add(bare && below ? experience.at(jobs.getLast()) : experience);
        }
        return jobs;
    }

    private boolean isUnderEmployer() {
        int own = title.map(found -> found.line().number()).orElse(0);
        return employer.filter(found -> found.line().number() < own).isPresent();
    }

    private static boolean isWithin(Experience job, Experience employer) {
        return job.period()
                        .flatMap(inner -> employer.period()
                                .map(outer -> inner.from() >= outer.from() && inner.until() <= outer.until()))
                        .orElse(false)
                && job.employer().isEmpty();
    }

    private Experience at(Experience employer) {
        return new Experience(head, title, employer.employer(), place.or(employer::place), period, duties);
    }
}
