package fr.phoenix.bot.documents.corpus;

import fr.phoenix.bot.documents.corpus.Person.Stay;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.documents.Resume.Certificate;
import fr.phoenix.dialogs.documents.Resume.Education;
import fr.phoenix.dialogs.documents.Resume.Spoken;
import fr.phoenix.dialogs.documents.Resume.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One person's CV as paragraphs, and what it says as a person would take it down. */
record Composition(
        String id, Look look, String name, String title, List<String> contact, List<Part> parts, Resume truth) {

    /** A headed part; an empty heading stands for none. */
    record Part(SectionKind kind, String heading, List<Para> paras) {}

    /** A run of text in one weight. */
    record Run(String text, boolean bold) {}

    /** A paragraph; {@code left} and {@code right} are dates set apart. */
    record Para(List<Run> runs, String left, String right, boolean bullet, boolean first) {

        static Para of(String text) {
            return new Para(List.of(new Run(text, false)), "", "", false, false);
        }

        static Para bullet(String text) {
            return new Para(List.of(new Run(text, false)), "", "", true, false);
        }
    }

    List<SectionKind> kinds() {
        return parts.stream()
                .filter(part -> !part.heading().isEmpty())
                .map(Part::kind)
                .toList();
    }

    static Composition of(Person person, Look look) {
        return new Composing(person, look).compose();
    }

    private static final class Composing {

        private final Person person;
        private final Look look;
        private final Wording wording;
        private final List<Part> parts = new ArrayList<>();

        Composing(Person person, Look look) {
            this.person = person;
            this.look = look;
            this.wording = new Wording(look);
        }

        Composition compose() {
            var profile = person.fact("profile");
            if (!profile.isEmpty()) {
                add(SectionKind.PROFILE, List.of(Para.of(profile)));
            }
            boolean educationFirst = look.pick(4) == 0;
            var heads = new Heads(look, wording, look.pick(Heads.JOBS), look.pick(Heads.COURSES));
            boolean bullets = look.pick(4) != 0;
            var jobs = person.jobs().stream()
                    .flatMap(job -> heads.job(job, bullets))
                    .toList();
            var courses = person.education().stream().flatMap(heads::course).toList();
            if (educationFirst) {
                add(SectionKind.EDUCATION, courses);
                add(SectionKind.EXPERIENCE, jobs);
            } else {
                add(SectionKind.EXPERIENCE, jobs);
                add(SectionKind.EDUCATION, courses);
            }
            add(SectionKind.SKILLS, Lists.skills(person.skills(), look));
            add(SectionKind.LANGUAGES, Lists.languages(person.languages(), look));
            add(SectionKind.CERTIFICATIONS, Lists.certificates(person.certificates(), look));
            add(
                    SectionKind.VOLUNTEERING,
                    person.volunteering().stream()
                            .flatMap(stay -> heads.job(stay, bullets))
                            .toList());
            add(
                    SectionKind.PROJECTS,
                    person.projects().stream().map(Para::bullet).toList());
            if (!person.interests().isEmpty()) {
                add(SectionKind.INTERESTS, List.of(Para.of(person.interests())));
            }
            return new Composition(
                    person.id(), look, person.fact("name"), person.fact("title"), contact(), parts, truth());
        }

        private void add(SectionKind kind, List<Para> paras) {
            if (!paras.isEmpty()) {
                parts.add(new Part(kind, wording.heading(kind), paras));
            }
        }

        private List<String> contact() {
            int labels = look.pick(3);
            var all = new ArrayList<String>();
            all.add((labels == 1 ? (look.french() ? "Tél. : " : "Phone: ") : labels == 2 ? "T " : "")
                    + person.fact("phone").replace(' ', look.pick(3) == 0 ? '\u00a0' : ' '));
            all.add((labels == 1 ? (look.french() ? "Mail : " : "Email: ") : "") + person.fact("mail"));
            all.add((labels == 1 && look.french() ? "Adresse : " : "") + person.fact("city"));
            if (!person.fact("link").isEmpty()) {
                all.add(person.fact("link"));
            }
            return all;
        }

        private Resume truth() {
            return new Resume(
                    new Basics(
                            person.fact("name"),
                            person.fact("title"),
                            person.fact("mail"),
                            person.fact("phone"),
                            person.fact("city").replaceAll("\\d{5} | \\(\\d+\\)", ""),
                            Stream.of(person.fact("link"))
                                    .filter(link -> !link.isEmpty())
                                    .toList(),
                            person.fact("profile")),
                    person.jobs().stream().map(this::work).toList(),
                    person.education().stream().map(this::course).toList(),
                    person.skills(),
                    person.languages().stream()
                            .map(cells -> new Spoken(cells.get(0), cells.get(1)))
                            .toList(),
                    person.certificates().stream()
                            .map(cells -> new Certificate(cells.get(0), cells.get(1), cells.get(2)))
                            .toList(),
                    person.volunteering().stream().map(this::work).toList(),
                    person.projects(),
                    List.of(person.interests().split(", ")));
        }

        private Work work(Stay stay) {
            return new Work(stay.what(), stay.at(), stay.place(), wording.truth(stay.start(), stay.end()), stay.done());
        }

        private Education course(Stay stay) {
            return new Education(
                    stay.what(), stay.at(), stay.place(), wording.truth(stay.start(), stay.end()), List.of());
        }
    }
}
