package fr.phoenix.bot.documents.corpus;

import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.documents.Resume;
import java.util.ArrayList;
import java.util.List;

/** The made-up CVs: two of each person, no two alike. The same on every machine, up to the dates that file formats carry. */
final class Corpus {

    private static final int EACH = 2;

    private Corpus() {}

    /**
     * A file and what it says.
     *
     * @param sections the kinds of its headed parts; empty when unknown
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sample(String name, byte[] content, Resume truth, List<SectionKind> sections, boolean twoColumns) {}

    static List<Sample> all() {
        return compositions().stream()
                .map(cv -> sample(cv, cv.look().template().pdf() ? PdfPage.set(cv) : DocxPage.set(cv)))
                .toList();
    }

    static List<Composition> compositions() {
        var compositions = new ArrayList<Composition>();
        var templates = Look.Template.values();
        var people = Person.all();
        for (int i = 0; i < people.size() * EACH; i++) {
            var person = people.get(i / EACH);
            var template = templates[(i * 5 + i / templates.length) % templates.length];
            compositions.add(Composition.of(person, Look.of(template, i, person.french())));
        }
        return compositions;
    }

    static Sample sample(Composition cv, byte[] content) {
        var template = cv.look().template();
        var kinds = new ArrayList<>(cv.kinds());
        if (template.twoColumns() && template != Look.Template.PDF_TWO_COLUMNS) {
            kinds.add(SectionKind.CONTACT);
        }
        return new Sample(
                "cv-" + cv.id() + "-"
                        + template.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                        + (template.pdf() ? ".pdf" : ".docx"),
                content,
                cv.truth(),
                kinds,
                template.twoColumns());
    }
}
