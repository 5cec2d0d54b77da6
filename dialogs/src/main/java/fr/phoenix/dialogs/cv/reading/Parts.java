package fr.phoenix.dialogs.cv.reading;

import java.util.List;

/** The lines of sections by their kind, without the person's name and title where the reading order put these into a section. */
record Parts(List<Section> sections, Contact contact) {

    boolean has(SectionKind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind);
    }

    List<CvLine> lines(SectionKind kind) {
        return trimmed().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    List<Section> trimmed() {
        return sections.stream()
                .map(section -> new Section(section.kind(), section.heading(), beforeName(section.lines())))
                .toList();
    }

    /** A name set large in the middle of the lines begins another column: what follows it up to the next heading is no section's. */
    private List<CvLine> beforeName(List<CvLine> lines) {
        int at = contact.name()
                .map(name -> {
                    int i = 0;
                    while (i < lines.size()
                            && lines.get(i).number() != name.line().number()) {
                        i++;
                    }
                    return i;
                })
                .orElse(lines.size());
        return lines.subList(0, Math.min(at, lines.size()));
    }
}
