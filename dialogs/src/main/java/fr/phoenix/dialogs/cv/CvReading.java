package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.Skills.Skill;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules read in a CV: the same text always gives the same reading.
 *
 * @param skills distinct known skills with the first line that names each
 */
record CvReading(
        CvDocument document,
        List<Section> sections,
        Contact contact,
        List<Experience> experiences,
        Map<Skill, CvLine> skills,
        List<PersonalItem.At> personal) {

    private static final int LEAST_WORDS = 40;

    CvReading {
        sections = List.copyOf(sections);
        experiences = List.copyOf(experiences);
        personal = List.copyOf(personal);
    }

    static CvReading of(CvDocument document) {
        var sections = Section.in(document);
        return new CvReading(
                document,
                sections,
                Contact.in(document, sections),
                Experience.in(sections),
                Skills.in(besideHeadings(document, sections)),
                PersonalItem.in(document));
    }

    /** A heading such as "Formation" names a section, not a skill. */
    private static List<CvLine> besideHeadings(CvDocument document, List<Section> sections) {
        var headings = sections.stream().map(Section::heading).toList();
        return document.lines().stream()
                .filter(line -> !headings.contains(line))
                .toList();
    }

    Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** Whether the text can be judged; the code is stored, and names the wording {@code cv.verdict.<code>}. */
    String verdict() {
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
