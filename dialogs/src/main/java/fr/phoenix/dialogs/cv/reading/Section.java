package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a CV: the line that heads it and the lines below, up to the next heading. */
public record Section(SectionKind kind, CvLine heading, List<CvLine> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    /** All sections, in order. What stands above the first heading belongs to none. */
    public static List<Section> in(CvDocument document) {
        var headings = Headings.in(document);
        var sections = new ArrayList<Section>();
        var below = new ArrayList<CvLine>();
        var open = Optional.<Headings.Heading>empty();
        for (var line : document.lines()) {
            var heading = Optional.ofNullable(headings.get(line.number()));
            if (heading.isPresent()) {
                open.ifPresent(o -> sections.add(new Section(o.kind(), o.line(), below)));
                open = heading;
                below.clear();
                heading.filter(h -> !h.rest().isEmpty())
                        .ifPresent(h -> below.add(new CvLine(line.number(), h.rest(), line.place(), line.begins())));
            } else {
                below.add(line);
            }
        }
        open.ifPresent(o -> sections.add(new Section(o.kind(), o.line(), below)));
        return sections;
    }
}
