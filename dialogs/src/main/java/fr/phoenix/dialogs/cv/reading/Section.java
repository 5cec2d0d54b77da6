package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a CV: the line that heads it and the lines below, up to the next heading. */
public record Section(SectionKind kind, CvLine heading, List<CvLine> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    /** All sections, in order. What stands above the first heading belongs to none. */
    public static List<Section> in(CvDocument document) {
        var parting = new Parting();
        var headings = Headings.in(document);
        document.lines().forEach(line -> parting.add(line, Optional.ofNullable(headings.get(line.number()))));
        return parting.sections();
    }

    /** Line by line. A column goes on at the top of the next page with the section that it ended with. */
    private static final class Parting {

        private final List<Open> all = new ArrayList<>();
        private final Map<Integer, Open> byColumn = new HashMap<>();
        private Optional<Open> open = Optional.empty();
        private Optional<Place> last = Optional.empty();

        private record Open(SectionKind kind, CvLine heading, List<CvLine> lines) {}

        void add(CvLine line, Optional<Headings.Heading> heading) {
            line.place().ifPresent(place -> {
                boolean turned = last.filter(before -> before.page() < place.page() || before.column() < place.column())
                        .isPresent();
                if (turned && place.page() > 1) {
                    Optional.ofNullable(byColumn.get(place.column()))
                            .filter(before -> before.lines().stream()
                                    .flatMap(other -> other.place().stream())
                                    .noneMatch(other -> other.page() == place.page()))
                            .ifPresent(before -> open = Optional.of(before));
                }
                last = line.place();
            });
            heading.ifPresent(this::open);
            if (heading.isEmpty()) {
                open.ifPresent(section -> section.lines().add(line));
            }
            line.place().ifPresent(place -> open.ifPresent(section -> byColumn.put(place.column(), section)));
        }

        private void open(Headings.Heading heading) {
            var section = new Open(heading.kind(), heading.line(), new ArrayList<>());
            if (!heading.rest().isEmpty()) {
                var line = heading.line();
                section.lines().add(new CvLine(line.number(), heading.rest(), line.place(), line.begins()));
            }
            all.add(section);
            open = Optional.of(section);
        }

        List<Section> sections() {
            return all.stream()
                    .map(section -> new Section(section.kind(), section.heading(), section.lines()))
                    .toList();
        }
    }
}
