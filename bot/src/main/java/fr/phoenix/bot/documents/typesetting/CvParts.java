package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.CvPart.Kind;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.documents.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The paragraphs of a CV in their order: PDF and DOCX are set from this one list. What is blank leaves none. */
final class CvParts {

    private final Language language;
    private final Typeface typeface;
    private final CvDates dates;
    private final List<CvPart> parts = new ArrayList<>();

    private CvParts(Language language, Typeface typeface) {
        this.language = language;
        this.typeface = typeface;
        this.dates = new CvDates(language);
    }

    /** The document's title; says what it is, not whose it is. */
    static final String TITLE = "CV";

    static List<CvPart> of(Sheet.Cv cv, Typeface typeface) {
        var parts = new CvParts(cv.language(), typeface);
        parts.addAll(cv.resume());
        return List.copyOf(parts.parts);
    }

    private void addAll(Resume resume) {
        head(resume.basics());
        section(CvHeading.PROFILE, resume.basics().summary().lines().toList(), line -> add(Kind.TEXT, line));
        section(CvHeading.EXPERIENCE, resume.work(), this::job);
        section(CvHeading.EDUCATION, resume.education(), this::course);
        listed(CvHeading.SKILLS, resume.skills());
        section(CvHeading.LANGUAGES, resume.languages(), this::spoken);
        section(CvHeading.CERTIFICATIONS, resume.certificates(), this::certificate);
        section(CvHeading.VOLUNTEERING, resume.volunteering(), this::job);
        section(CvHeading.PROJECTS, resume.projects(), project -> add(Kind.ITEM, project));
        listed(CvHeading.INTERESTS, resume.interests());
    }

    private void head(Basics basics) {
        add(Kind.NAME, basics.name());
        add(Kind.TITLE, basics.title());
        add(
                Kind.CONTACT,
                Stream.concat(Stream.of(basics.mail(), basics.phone(), basics.city()), basics.links().stream())
                        .toArray(String[]::new));
    }

    private void job(Resume.Work work) {
        entry(work.title(), work.employer(), work.place(), work.dates(), work.highlights());
    }

    private void course(Resume.Education education) {
        entry(education.diploma(), education.institution(), education.place(), education.dates(), education.details());
    }

    private void entry(String title, String house, String place, Dates when, List<String> items) {
        add(Kind.ENTRY, title);
        add(Kind.WHERE, house, place);
        add(Kind.WHEN, dates.say(when));
        items.forEach(item -> add(Kind.ITEM, item));
    }

    private void spoken(Resume.Spoken spoken) {
        add(Kind.ITEM, spoken.level().isBlank() ? spoken.language() : spoken.language() + colon() + spoken.level());
    }

    private String colon() {
        return switch (language) {
            case FR -> "\u00a0: ";
            case EN -> ": ";
        };
    }

    private void certificate(Resume.Certificate certificate) {
        add(Kind.ITEM, certificate.name(), certificate.issuer(), dates.say(certificate.date()));
    }

    private void listed(CvHeading heading, List<String> things) {
        section(heading, List.of(things), all -> add(Kind.LISTED, all.toArray(String[]::new)));
    }

    /** The heading stays away when nothing comes below it. */
    private <T> void section(CvHeading heading, List<T> things, Consumer<T> adding) {
        int at = parts.size();
        things.forEach(adding);
        if (parts.size() > at) {
            parts.add(at, new CvPart(Kind.HEADING, List.of(heading.in(language))));
        }
    }

    private void add(Kind kind, String... pieces) {
        var settable = Stream.of(pieces)
                .map(typeface::settable)
                .filter(piece -> !piece.isBlank())
                .toList();
        if (!settable.isEmpty()) {
            parts.add(new CvPart(kind, settable));
        }
    }
}
