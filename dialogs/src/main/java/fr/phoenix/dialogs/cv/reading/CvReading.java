package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules read in a CV: the same text always gives the same reading.
 *
 * @param skills distinct known skills with the first line that names each
 */
public record CvReading(
        CvDocument document,
        List<Section> sections,
        Contact contact,
        List<Experience> experiences,
        Map<Skill, CvLine> skills,
        List<PersonalItem.At> personal) {

    private static final int LEAST_WORDS = 40;

    public CvReading {
        sections = List.copyOf(sections);
        experiences = List.copyOf(experiences);
        personal = List.copyOf(personal);
    }

    public static CvReading of(CvDocument document) {
        var sections = Section.in(document);
        return new CvReading(
                document,
                sections,
                Contact.in(document, sections),
                Experience.in(sections),
                skills(besideHeadings(document, sections)),
                PersonalItem.in(document));
    }

    private static Map<Skill, CvLine> skills(List<CvLine> lines) {
        var found = new LinkedHashMap<Skill, CvLine>();
        lines.forEach(line -> Skills.in(line.text()).forEach(skill -> found.putIfAbsent(skill, line)));
        return found;
    }

    /** A heading such as "Formation" names a section, not a skill. */
    private static List<CvLine> besideHeadings(CvDocument document, List<Section> sections) {
        var headings = sections.stream().map(Section::heading).toList();
        return document.lines().stream()
                .filter(line -> !headings.contains(line))
                .toList();
    }

    /** What was read, as the content of a CV. */
    public Resume resume() {
        return ResumeOf.reading(this);
    }

    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** Whether the text can be judged; the code is stored, and names the wording {@code cv.verdict.<code>}. */
    public String verdict() {
        if (document.words() < LEAST_WORDS) {
            return "too-short";
        }
        if (Garble.share(document) > Garble.MOST) {
            return "garbled";
        }
        boolean isCv = !sections.isEmpty()
                || contact.mail().isPresent()
                || contact.phone().isPresent();
        return isCv ? "legible" : "no-cv";
    }
}
