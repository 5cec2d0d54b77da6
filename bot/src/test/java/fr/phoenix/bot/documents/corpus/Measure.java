package fr.phoenix.bot.documents.corpus;

import fr.phoenix.bot.documents.corpus.Corpus.Sample;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Section;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Compares what is read in files with what they say. Case, accents and punctuation do not count, nor do spaces in numbers. */
final class Measure {

    /** What is counted. Entries are right when title, employer and dates are all right; roughly: when these overlap. */
    enum Figure {
        LEGIBLE,
        NAME,
        MAIL,
        PHONE,
        TITLE,
        CITY,
        SECTIONS,
        EXPERIENCE_ONE_COLUMN,
        EXPERIENCE_TWO_COLUMNS,
        EXPERIENCE_ROUGHLY,
        EXPERIENCE_DATES,
        HIGHLIGHTS,
        EDUCATION,
        EDUCATION_ROUGHLY,
        SKILLS,
        LANGUAGES,
        CERTIFICATES,
        VOLUNTEERING
    }

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private final DocumentReader reader;
    private final Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
    private final List<String> misses = new ArrayList<>();

    Measure(DocumentReader reader) {
        this.reader = reader;
        for (var figure : Figure.values()) {
            tallies.put(figure, new Tally());
        }
    }

    Tally of(Figure figure) {
        return tallies.computeIfAbsent(figure, any -> new Tally());
    }

    /** What went wrong, a line each, of made-up people. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    String report() {
        var report = new StringBuilder();
        tallies.forEach((figure, tally) -> report.append("%-24s %s%n".formatted(figure, tally)));
        return report.toString();
    }

    Measure add(Sample sample) {
        var file = new NewFile(
                new FileId(UUID.nameUUIDFromBytes(sample.content())), new Words(sample.name()), "", sample.content());
        switch (reader.read(file)) {
            case Reading.Illegible illegible -> {
                one(Figure.LEGIBLE, sample, false, illegible.problem().code());
                compare(sample, CvReading.of(CvDocument.of("", 0, 1, false)));
            }
            case Reading.Legible legible -> {
                var read = CvReading.of(CvDocument.of(legible.extract()));
                one(Figure.LEGIBLE, sample, read.verdict().equals("legible"), read.verdict());
                compare(sample, read);
            }
        }
        return this;
    }

    private void compare(Sample sample, CvReading read) {
        var truth = sample.truth();
        var found = read.resume();
        var known = truth.basics();
        var seen = found.basics();
        same(Figure.NAME, sample, known.name(), seen.name());
        same(Figure.MAIL, sample, known.mail(), seen.mail());
        one(
                Figure.PHONE,
                sample,
                phone(known.phone()).equals(phone(seen.phone())),
                known.phone() + " <> " + seen.phone());
        same(Figure.TITLE, sample, known.title(), seen.title());
        same(Figure.CITY, sample, known.city(), seen.city());
        all(
                Figure.SECTIONS,
                sample,
                sample.sections(),
                read.sections().stream()
                        .map(Section::kind)
                        .distinct()
                        .filter(kind -> !sample.sections().isEmpty())
                        .toList(),
                Object::equals);
        all(
                sample.twoColumns() ? Figure.EXPERIENCE_TWO_COLUMNS : Figure.EXPERIENCE_ONE_COLUMN,
                sample,
                truth.work(),
                found.work(),
                Measure::sameWork);
        all(Figure.EXPERIENCE_ROUGHLY, sample, truth.work(), found.work(), Measure::likeWork);
        all(Figure.EXPERIENCE_DATES, sample, truth.work(), found.work(), (a, b) -> same(a.dates(), b.dates()));
        all(Figure.HIGHLIGHTS, sample, highlights(truth), highlights(found), Measure::same);
        all(Figure.EDUCATION, sample, truth.education(), found.education(), Measure::sameCourse);
        all(Figure.EDUCATION_ROUGHLY, sample, truth.education(), found.education(), Measure::likeCourse);
        all(Figure.SKILLS, sample, truth.skills(), found.skills(), Measure::same);
        all(
                Figure.LANGUAGES,
                sample,
                truth.languages(),
                found.languages(),
                (a, b) -> same(a.language(), b.language()) && same(a.level(), b.level()));
        all(
                Figure.CERTIFICATES,
                sample,
                truth.certificates(),
                found.certificates(),
                (a, b) -> same(a.name(), b.name()));
        all(Figure.VOLUNTEERING, sample, truth.volunteering(), found.volunteering(), Measure::sameWork);
    }

    private static List<String> highlights(Resume resume) {
        return resume.work().stream()
                .flatMap(work -> work.highlights().stream())
                .toList();
    }

    private static boolean sameWork(Resume.Work a, Resume.Work b) {
        return same(a.title(), b.title()) && same(a.employer(), b.employer()) && same(a.dates(), b.dates());
    }

    private static boolean likeWork(Resume.Work a, Resume.Work b) {
        return like(a.title(), b.title())
                && like(a.employer(), b.employer())
                && year(a.dates().start()).equals(year(b.dates().start()));
    }

    private static boolean sameCourse(Resume.Education a, Resume.Education b) {
        return same(a.diploma(), b.diploma()) && same(a.institution(), b.institution()) && same(a.dates(), b.dates());
    }

    private static boolean likeCourse(Resume.Education a, Resume.Education b) {
        return like(a.diploma(), b.diploma())
                && (like(a.institution(), b.institution()) || like(a.diploma(), b.institution()))
                && year(a.dates().end()).equals(year(b.dates().end()));
    }

    private void same(Figure figure, Sample sample, String truth, String found) {
        one(figure, sample, same(truth, found), truth + " <> " + found);
    }

    private void one(Figure figure, Sample sample, boolean right, String said) {
        of(figure).one(right);
        if (!right) {
            misses.add(figure + " " + sample.name() + ": " + said);
        }
    }

    private <T> void all(
            Figure figure,
            Sample sample,
            List<T> truth,
            List<T> found,
            java.util.function.BiPredicate<? super T, ? super T> same) {
        var missed = of(figure).all(truth, found, same::test);
        missed.forEach(item -> misses.add(figure + " " + sample.name() + ": " + said(item)));
        if (!missed.isEmpty() || found.size() > truth.size()) {
            misses.add(figure + " " + sample.name() + ": found "
                    + found.stream().map(Measure::said).toList());
        }
    }

    private static String said(Object item) {
        return switch (item) {
            case Resume.Work work ->
                work.title() + " @ " + work.employer() + " in " + work.place() + " " + said(work.dates());
            case Resume.Education course ->
                course.diploma() + " @ " + course.institution() + " in " + course.place() + " " + said(course.dates());
            default -> item.toString();
        };
    }

    private static String said(Dates dates) {
        return dates.start() + "/" + (dates.ongoing() ? "now" : dates.end());
    }

    static String folded(String text) {
        return NO_WORD.matcher(Folded.of(text)).replaceAll(" ").strip();
    }

    private static boolean same(String a, String b) {
        return folded(a).equals(folded(b));
    }

    private static boolean like(String a, String b) {
        var one = folded(a);
        var other = folded(b);
        return one.equals(other)
                || (one.length() > 2 && other.length() > 2 && (one.contains(other) || other.contains(one)));
    }

    /** One date alone may stand at either end. */
    private static boolean same(Dates a, Dates b) {
        return first(a).equals(first(b)) && last(a).equals(last(b)) && a.ongoing() == b.ongoing();
    }

    private static String first(Dates dates) {
        return dates.start().isEmpty() ? dates.end() : dates.start();
    }

    private static String last(Dates dates) {
        return dates.end().isEmpty() && !dates.ongoing() ? dates.start() : dates.end();
    }

    private static String year(String date) {
        return date.length() < 4 ? date : date.substring(0, 4);
    }

    private static String phone(String text) {
        var digits = text.replace("(0)", "").replaceAll("[^\\d+]", "");
        return digits.replaceFirst("^(?:\\+|00)33", "0");
    }
}
