package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Experience;
import fr.phoenix.dialogs.cv.reading.Found;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Education;
import fr.phoenix.dialogs.documents.Resume.Spoken;
import fr.phoenix.dialogs.documents.Resume.Work;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a CV by kind, what weighs most in a letter first; each with the line near which it is to be looked for. */
record CvStatements(Resume cv, CvReading reading) {

    private static final int TRADES = 10;
    private static final int DONE = 24;
    private static final int TRAININGS = 10;
    private static final int LICENCES = 8;
    private static final int LANGUAGES = 6;
    private static final int SKILLS = 14;
    private static final int VOLUNTEERING = 8;
    private static final int PROJECTS = 4;
    /** An item longer than this is prose, not the name of a skill. */
    private static final int LONGEST_SKILL = 90;

    /** Not yet evidence: where it stands is to be found out. */
    record Statement(Kind kind, String words, String context, int near) {

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Statement[" + kind + ", near line " + near + "]";
        }
    }

    /** As many of each kind as leave room for the others. */
    List<List<Statement>> kinds() {
        return List.of(
                most(TRADES, trades()),
                most(DONE, done()),
                most(TRAININGS, trainings()),
                most(LICENCES, licences()),
                most(LANGUAGES, languages()),
                most(SKILLS, skills()),
                most(VOLUNTEERING, volunteering()),
                most(PROJECTS, projects()));
    }

    /** What was left out to make room: for CVs that need no room for other kinds. */
    List<Statement> overflow() {
        return Stream.concat(done().stream().skip(DONE), skills().stream().skip(SKILLS))
                .toList();
    }

    private static List<Statement> most(int count, List<Statement> all) {
        return all.stream().limit(count).toList();
    }

    private List<Statement> trades() {
        return cv.work().stream()
                .filter(job -> !job.title().isBlank())
                .map(job -> new Statement(
                        Kind.TRADE,
                        job.title(),
                        joined(job.employer(), job.place(), dates(job.dates())),
                        head(job, reading.experiences())))
                .toList();
    }

    private List<Statement> done() {
        return cv.work().stream()
                .flatMap(job -> done(job, reading.experiences()))
                .toList();
    }

    private Stream<Statement> done(Work job, List<Experience> among) {
        int near = head(job, among);
        var context = joined(job.title(), job.employer(), job.place(), dates(job.dates()));
        return job.highlights().stream().map(line -> new Statement(Kind.DONE, line, context, near));
    }

    private List<Statement> trainings() {
        var diplomas = cv.education().stream().map(this::training);
        var certificates = cv.certificates().stream()
                .filter(one -> !Licences.isOne(one.name()))
                .map(one -> new Statement(
                        Kind.TRAINING,
                        one.name(),
                        joined(one.issuer(), spokenDates().date(one.date())),
                        certified(one.name())));
        return Stream.concat(diplomas, certificates).toList();
    }

    private Statement training(Education one) {
        int near = reading.trainings().stream()
                .filter(training -> value(training.diploma()).equals(one.diploma())
                        && value(training.institution()).equals(one.institution()))
                .flatMap(training -> training.head().stream())
                .findFirst()
                .map(CvLine::number)
                .orElse(1);
        return one.diploma().isBlank()
                ? new Statement(Kind.TRAINING, one.institution(), joined(one.place(), dates(one.dates())), near)
                : new Statement(
                        Kind.TRAINING, one.diploma(), joined(one.institution(), one.place(), dates(one.dates())), near);
    }

    /** Those among the certificates, and those that stand elsewhere: in the head, among skills, below "Divers". */
    private List<Statement> licences() {
        var certified = cv.certificates().stream()
                .filter(one -> Licences.isOne(one.name()))
                .map(one -> new Statement(
                        Kind.LICENCE,
                        one.name(),
                        joined(one.issuer(), spokenDates().date(one.date())),
                        certified(one.name())))
                .toList();
        var named = Licences.in(reading.document().lines()).stream()
                .filter(found -> trainings().stream()
                        .noneMatch(one -> Licences.same(one.words() + " " + one.context(), found.value())))
                .filter(found -> certified.stream().noneMatch(one -> Licences.same(one.words(), found.value())))
                .map(found -> new Statement(
                        Kind.LICENCE, found.value(), "", found.line().number()));
        return Stream.concat(certified.stream(), named).toList();
    }

    private List<Statement> languages() {
        return cv.languages().stream()
                .map(spoken -> new Statement(
                        Kind.LANGUAGE,
                        spoken.level().isBlank() ? spoken.language() : spoken.language() + " (" + spoken.level() + ")",
                        "",
                        tongue(spoken)))
                .toList();
    }

    private List<Statement> skills() {
        return cv.skills().stream()
                .filter(skill -> skill.length() <= LONGEST_SKILL && !Licences.isOne(skill))
                .map(skill -> new Statement(Kind.SKILL, skill, "", line(skill, reading.skillItems())))
                .toList();
    }

    private List<Statement> volunteering() {
        return cv.volunteering().stream()
                .flatMap(job -> Stream.concat(
                        Stream.of(new Statement(
                                Kind.DONE,
                                job.title().isBlank() ? job.employer() : job.title(),
                                job.title().isBlank()
                                        ? joined(job.place(), dates(job.dates()))
                                        : joined(job.employer(), job.place(), dates(job.dates())),
                                head(job, reading.volunteering()))),
                        done(job, reading.volunteering())))
                .toList();
    }

    private List<Statement> projects() {
        return cv.projects().stream()
                .map(project -> new Statement(Kind.DONE, project, "", line(project, reading.projects())))
                .toList();
    }

    /** The first line of the job, told apart from others of the same name by its employer where it can be. */
    private static int head(Work job, List<Experience> among) {
        return among.stream()
                .filter(one -> value(one.title()).equals(job.title())
                        && value(one.employer()).equals(job.employer()))
                .findFirst()
                .or(() -> among.stream()
                        .filter(one -> value(one.title()).equals(job.title()))
                        .findFirst())
                .flatMap(one -> one.head().stream().findFirst())
                .map(CvLine::number)
                .orElse(1);
    }

    private int certified(String name) {
        return line(
                name,
                reading.certificates().stream()
                        .map(certified -> certified.name())
                        .toList());
    }

    private int tongue(Spoken spoken) {
        return line(
                spoken.language(),
                reading.tongues().stream().map(tongue -> tongue.language()).toList());
    }

    private static int line(String words, List<Found> among) {
        return among.stream()
                .filter(found -> found.value().equals(words))
                .findFirst()
                .map(found -> found.line().number())
                .orElse(1);
    }

    private SpokenDates spokenDates() {
        return new SpokenDates(reading.document().language());
    }

    private String dates(Resume.Dates dates) {
        return spokenDates().of(dates);
    }

    private static String value(Optional<Found> found) {
        return found.map(Found::value).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
