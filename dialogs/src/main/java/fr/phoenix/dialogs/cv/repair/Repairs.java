package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.cv.reading.Period;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.documents.Resume.Spoken;
import fr.phoenix.dialogs.documents.Resume.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the person said and accepted, put into the content of their CV. Nothing else changes, nothing is added. */
public final class Repairs {

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[;\\n•]|(?<=\\p{L}{3}), (?=\\p{L})|\\. (?=\\p{Lu}))\\s*");
    private static final int MOST_DUTIES = 5;

    private Repairs() {}

    /** The CV with one answered fact in it. A figure changes nothing by itself: it is there for the line's other wording. */
    public static Resume with(Resume cv, MissingFact fact, String answer) {
        var basics = cv.basics();
        return switch (fact.kind()) {
            case PHONE -> cv.withBasics(basics.withPhone(answer));
            case MAIL -> cv.withBasics(basics.withMail(answer));
            case TITLE -> cv.withBasics(basics.withTitle(answer));
            case PROFILE -> cv.withBasics(basics.withSummary(answer));
            case DATES ->
                Period.in(answer)
                        .map(Period::dates)
                        .map(dates -> work(cv, fact.job(), job -> dated(job, dates)))
                        .orElse(cv);
            case DUTIES -> work(cv, fact.job(), job -> doing(job, items(answer)));
            case FIGURE -> cv;
            case SKILL -> cv.withSkills(added(cv.skills(), List.of(fact.about())));
            case WORDS -> cv.withSkills(added(cv.skills(), List.of(fact.quoted()[0])));
            case LEVEL -> levelled(cv, fact.about(), answer);
        };
    }

    /** The CV with other words for one line of an experience. */
    public static Resume with(Resume cv, int job, int line, String words) {
        return work(cv, job, one -> {
            var lines = new ArrayList<>(one.highlights());
            if (line >= 0 && line < lines.size()) {
                lines.set(line, words);
            }
            return new Work(one.title(), one.employer(), one.place(), one.dates(), lines);
        });
    }

    /** The experiences from the latest to the oldest, when all are dated; else as they were. */
    public static Resume latestFirst(Resume cv) {
        boolean dated = cv.work().stream().noneMatch(job -> job.dates().start().isBlank());
        return dated
                ? cv.withWork(cv.work().stream()
                        .sorted(Comparator.comparing((Work job) -> end(job.dates()))
                                .reversed())
                        .toList())
                : cv;
    }

    private static String end(Dates dates) {
        return dates.ongoing() ? "9999" : dates.end().isBlank() ? dates.start() : dates.end();
    }

    /** Several things said in one breath, each a line of its own. */
    static List<String> items(String answer) {
        return Stream.of(ITEM.split(answer.strip()))
                .map(item -> item.replaceAll("^[-–•*\\s]+|[.;,\\s]+$", ""))
                .filter(item -> !item.isBlank())
                .map(Repairs::capital)
                .limit(MOST_DUTIES)
                .toList();
    }

    private static String capital(String item) {
        return item.substring(0, item.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + item.substring(item.offsetByCodePoints(0, 1));
    }

    private static Work dated(Work job, Dates dates) {
        return new Work(job.title(), job.employer(), job.place(), dates, job.highlights());
    }

    private static Work doing(Work job, List<String> more) {
        return new Work(job.title(), job.employer(), job.place(), job.dates(), added(job.highlights(), more));
    }

    private static List<String> added(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static Resume work(Resume cv, int at, UnaryOperator<Work> change) {
        if (at < 0 || at >= cv.work().size()) {
            return cv;
        }
        var jobs = new ArrayList<>(cv.work());
        jobs.set(at, change.apply(jobs.get(at)));
        return cv.withWork(jobs);
    }

    private static Resume levelled(Resume cv, String language, String level) {
        return cv.withLanguages(cv.languages().stream()
                .map(spoken -> spoken.language().equals(language) ? new Spoken(language, level) : spoken)
                .toList());
    }
}
