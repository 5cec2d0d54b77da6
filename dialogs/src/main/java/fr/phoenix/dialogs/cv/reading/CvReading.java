package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What rules read in a CV: the same text always gives the same reading. What is not found is empty, never guessed.
 *
 * @param skills distinct known skills with the first line that names each
 * @param skillItems the skills as the sections of skills list them; the known ones when there is no such section
 */
public record CvReading(
        CvDocument document,
        List<Section> sections,
        Contact contact,
        List<Experience> experiences,
        List<Training> trainings,
        List<Experience> volunteering,
        List<Found> skillItems,
        List<Tongue> tongues,
        List<Certified> certificates,
        List<Found> projects,
        List<Found> interests,
        Map<Skill, CvLine> skills,
        List<PersonalItem.At> personal) {

    private static final Pattern PART = Pattern.compile("[,;|•]| [-–—] ");

    public CvReading {
        sections = List.copyOf(sections);
        experiences = List.copyOf(experiences);
        trainings = List.copyOf(trainings);
        volunteering = List.copyOf(volunteering);
        skillItems = List.copyOf(skillItems);
        tongues = List.copyOf(tongues);
        certificates = List.copyOf(certificates);
        projects = List.copyOf(projects);
        interests = List.copyOf(interests);
        personal = List.copyOf(personal);
    }

    public static CvReading of(CvDocument document) {
        var sections = Section.in(document);
        var contact = Contact.in(document, sections);
        var parts = new Parts(sections, contact);
        var skills = skills(besideHeadings(document, sections));
        return new CvReading(
                document,
                sections,
                contact,
                Experience.in(parts.trimmed()),
                Training.in(parts.trimmed()),
                Experience.in(parts.trimmed(), SectionKind.VOLUNTEERING),
                skillItems(parts, skills),
                Tongue.in(parts.lines(SectionKind.LANGUAGES)),
                Certified.in(parts.lines(SectionKind.CERTIFICATIONS)),
                Items.lines(parts.lines(SectionKind.PROJECTS)).stream()
                        .map(line -> new Found(line.content(), line))
                        .toList(),
                impersonal(Items.listed(parts.lines(SectionKind.INTERESTS))),
                skills,
                PersonalItem.in(document));
    }

    private static List<Found> skillItems(Parts parts, Map<Skill, CvLine> known) {
        return parts.has(SectionKind.SKILLS)
                ? impersonal(Items.listed(parts.lines(SectionKind.SKILLS)))
                : known.entrySet().stream()
                        .map(entry -> new Found(entry.getKey().french(), entry.getValue()))
                        .toList();
    }

    /** Of a line that tells of private life, the parts that do not: “née en 1985 – permis B”. */
    private static String withoutPrivateLife(String line) {
        return PersonalItem.any(line)
                ? PART.splitAsStream(line)
                        .filter(part -> !PersonalItem.any(part))
                        .collect(Collectors.joining(" ; "))
                : line;
    }

    /** What is nobody's business is told as such, and is neither a skill nor an interest. */
    private static List<Found> impersonal(List<Found> items) {
        return items.stream().filter(item -> !PersonalItem.any(item.value())).toList();
    }

    private static Map<Skill, CvLine> skills(List<CvLine> lines) {
        var found = new LinkedHashMap<Skill, CvLine>();
        lines.forEach(
                line -> Skills.in(withoutPrivateLife(line.text())).forEach(skill -> found.putIfAbsent(skill, line)));
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
        return Verdict.of(this);
    }
}
