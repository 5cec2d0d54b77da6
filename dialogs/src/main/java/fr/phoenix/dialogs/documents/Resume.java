package fr.phoenix.dialogs.documents;

import java.util.List;

/**
 * The content of a CV, in the shape of JSON Resume (jsonresume.org, schema 1.0.0). A field that was not found is blank, a list without
 * entries empty: nothing is guessed. Dates are {@code 2019-03} or {@code 2019}.
 */
public record Resume(
        Basics basics,
        List<Work> work,
        List<Education> education,
        List<String> skills,
        List<Spoken> languages,
        List<Certificate> certificates,
        List<Work> volunteering,
        List<String> projects,
        List<String> interests) {

    public Resume {
        work = List.copyOf(work);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        certificates = List.copyOf(certificates);
        volunteering = List.copyOf(volunteering);
        projects = List.copyOf(projects);
        interests = List.copyOf(interests);
    }

    public Resume withBasics(Basics other) {
        return new Resume(other, work, education, skills, languages, certificates, volunteering, projects, interests);
    }

    public Resume withWork(List<Work> other) {
        return new Resume(basics, other, education, skills, languages, certificates, volunteering, projects, interests);
    }

    public Resume withSkills(List<String> other) {
        return new Resume(basics, work, education, other, languages, certificates, volunteering, projects, interests);
    }

    public Resume withLanguages(List<Spoken> other) {
        return new Resume(basics, work, education, skills, other, certificates, volunteering, projects, interests);
    }

    /** Who it is of. {@code city} without street; {@code summary} is the profile. */
    public record Basics(
            String name, String title, String mail, String phone, String city, List<String> links, String summary) {
        public Basics {
            links = List.copyOf(links);
        }

        public Basics withName(String other) {
            return new Basics(other, title, mail, phone, city, links, summary);
        }

        public Basics withTitle(String other) {
            return new Basics(name, other, mail, phone, city, links, summary);
        }

        public Basics withMail(String other) {
            return new Basics(name, title, other, phone, city, links, summary);
        }

        public Basics withPhone(String other) {
            return new Basics(name, title, mail, other, city, links, summary);
        }

        public Basics withCity(String other) {
            return new Basics(name, title, mail, phone, other, links, summary);
        }

        public Basics withSummary(String other) {
            return new Basics(name, title, mail, phone, city, links, other);
        }
    }

    /** One job; {@code highlights} are the lines that say what was done. */
    public record Work(String title, String employer, String place, Dates dates, List<String> highlights) {
        public Work {
            highlights = List.copyOf(highlights);
        }
    }

    /** One diploma or course. */
    public record Education(String diploma, String institution, String place, Dates dates, List<String> details) {
        public Education {
            details = List.copyOf(details);
        }
    }

    /** A stretch of time; {@code end} is blank while it is {@code ongoing} or unknown. */
    public record Dates(String start, String end, boolean ongoing) {
        public static final Dates UNKNOWN = new Dates("", "", false);
    }

    public record Spoken(String language, String level) {}

    public record Certificate(String name, String issuer, String date) {}

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Resume[" + work.size() + " jobs]";
    }
}
