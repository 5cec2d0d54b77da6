package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One document as three strict readers see it: what each found by the same rules, and what each lost of what the reader of the
 * layout found. Pure: the same extract always gives the same picture.
 */
public record XRay(List<View> views) {

    public XRay {
        views = List.copyOf(views);
    }

    /** How a program takes the text out of a document. */
    public enum Reader {
        /** In the order that the file stores it. */
        STREAM,
        /** Column by column, as a person reads. */
        LAYOUT,
        /** Row by row straight across the page; page headers, footers and text boxes are dropped. */
        PLAIN
    }

    /** What can be lost. */
    public enum Field {
        NAME,
        TITLE,
        MAIL,
        PHONE,
        SECTION,
        EXPERIENCE,
        EDUCATION,
        SKILL,
        LANGUAGE,
        CERTIFICATE
    }

    /** What one reader sees. {@code lines} is the text as it has it; {@code losses} is in the order of the fields. */
    public record View(
            Reader reader, List<String> lines, Resume resume, List<SectionKind> sections, List<Loss> losses) {
        public View {
            lines = List.copyOf(lines);
            sections = List.copyOf(sections);
            losses = List.copyOf(losses);
        }

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "View[" + reader + ", " + losses.size() + " losses]";
        }
    }

    /**
     * Something that the document says and a reader did not find.
     *
     * @param number from 1, which of its kind
     * @param value as the document says it
     * @param line where it stands, with its place when the document has pages
     */
    public record Loss(Reader reader, Field field, int number, String value, Optional<CvLine> line) {

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Loss[" + reader + ", " + field + " " + number + "]";
        }
    }

    /** All losses, reader by reader. */
    public List<Loss> losses() {
        return views.stream().flatMap(view -> view.losses().stream()).toList();
    }

    public static XRay of(Extract extract) {
        var whole = CvReading.of(CvDocument.of(extract));
        var views = new ArrayList<View>();
        for (var reader : Reader.values()) {
            var seen = reader == Reader.LAYOUT ? whole : CvReading.of(CvDocument.of(ReaderTexts.of(reader, extract)));
            views.add(new View(
                    reader,
                    seen.document().lines().stream().map(CvLine::text).toList(),
                    seen.resume(),
                    seen.sections().stream().map(Section::kind).toList(),
                    Losses.of(reader, whole, seen)));
        }
        return new XRay(views);
    }
}
