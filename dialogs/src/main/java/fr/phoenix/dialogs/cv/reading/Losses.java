package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one reader did not find of what another found. */
final class Losses {

    private final XRay.Reader reader;
    private final CvReading whole;
    private final List<XRay.Loss> losses = new ArrayList<>();

    private Losses(XRay.Reader reader, CvReading whole) {
        this.reader = reader;
        this.whole = whole;
    }

    static List<XRay.Loss> of(XRay.Reader reader, CvReading whole, CvReading seen) {
        var losses = new Losses(reader, whole);
        var mine = whole.resume();
        var theirs = seen.resume();
        losses.one(XRay.Field.NAME, mine.basics().name(), theirs.basics().name());
        losses.one(XRay.Field.TITLE, mine.basics().title(), theirs.basics().title());
        losses.one(XRay.Field.MAIL, mine.basics().mail(), theirs.basics().mail());
        losses.one(XRay.Field.PHONE, mine.basics().phone(), theirs.basics().phone());
        losses.sections(seen);
        losses.all(XRay.Field.EXPERIENCE, mine.work(), theirs.work(), Losses::job);
        losses.all(XRay.Field.EDUCATION, mine.education(), theirs.education(), Losses::course);
        losses.all(XRay.Field.SKILL, mine.skills(), theirs.skills(), skill -> skill);
        losses.all(XRay.Field.LANGUAGE, mine.languages(), theirs.languages(), Resume.Spoken::language);
        losses.all(XRay.Field.CERTIFICATE, mine.certificates(), theirs.certificates(), Resume.Certificate::name);
        return List.copyOf(losses.losses);
    }

    private static String job(Resume.Work work) {
        return said(work.title(), work.employer(), work.dates());
    }

    private static String course(Resume.Education education) {
        return said(education.diploma(), education.institution(), education.dates());
    }

    private static String said(String first, String second, Resume.Dates dates) {
        return String.join(
                ", ",
                Stream.of(first, second, dates.start(), dates.end())
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private void one(XRay.Field field, String mine, String theirs) {
        if (!mine.isBlank() && !Folded.of(mine).equals(Folded.of(theirs))) {
            add(field, 1, mine, mine);
        }
    }

    private void sections(CvReading seen) {
        int number = 0;
        for (var section : whole.sections()) {
            number++;
            if (seen.section(section.kind()).isEmpty()) {
                losses.add(new XRay.Loss(
                        reader,
                        XRay.Field.SECTION,
                        number,
                        section.heading().content(),
                        Optional.of(section.heading())));
            }
        }
    }

    private <T> void all(XRay.Field field, List<T> mine, List<T> theirs, Function<T, String> saying) {
        var known = new HashSet<String>();
        theirs.forEach(item -> known.add(Folded.of(saying.apply(item))));
        int number = 0;
        for (var item : mine) {
            number++;
            var said = saying.apply(item);
            if (!known.contains(Folded.of(said))) {
                add(field, number, said, said.split(", ", 2)[0]);
            }
        }
    }

    private void add(XRay.Field field, int number, String value, String sought) {
        var folded = Folded.of(sought);
        var line = whole.document().lines().stream()
                .filter(candidate -> Folded.of(candidate.text()).contains(folded))
                .findFirst();
        losses.add(new XRay.Loss(reader, field, number, value, line));
    }
}
