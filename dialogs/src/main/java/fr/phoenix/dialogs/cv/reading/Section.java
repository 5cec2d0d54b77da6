package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a CV: the line that heads it and the lines below, up to the next heading. */
public record Section(SectionKind kind, CvLine heading, List<CvLine> lines) {

    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}]+|[^\\p{L})]+$");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu} ){3,}\\p{Lu}");
    private static final Pattern PARTS = Pattern.compile(" (?:et|and|&|/|\\+) |, ?| ?/ ?");
    private static final int LONGEST = 50;

    public Section {
        lines = List.copyOf(lines);
    }

    /** All sections, in order. What stands above the first heading belongs to none. */
    public static List<Section> in(CvDocument document) {
        var sections = new ArrayList<Section>();
        var below = new ArrayList<CvLine>();
        var open = Optional.<Heading>empty();
        for (var line : document.lines()) {
            var heading = heading(line);
            if (heading.isPresent()) {
                open.ifPresent(o -> sections.add(new Section(o.kind(), o.line(), below)));
                open = heading;
                below.clear();
            } else {
                below.add(line);
            }
        }
        open.ifPresent(o -> sections.add(new Section(o.kind(), o.line(), below)));
        return sections;
    }

    private record Heading(SectionKind kind, CvLine line) {}

    /** A heading is short, stands alone and is one of the known ones, or begins as one and looks like one. */
    private static Optional<Heading> heading(CvLine line) {
        var text = line.text();
        if (text.length() > 2 * LONGEST || text.endsWith(".")) {
            return Optional.empty();
        }
        var plain = DECORATION.matcher(closed(text.strip())).replaceAll("");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        var folded = Folded.of(plain);
        boolean looks = plain.equals(plain.toUpperCase(Locale.ROOT)) || text.endsWith(":");
        for (var kind : SectionKind.values()) {
            if (isHeading(kind, folded) || (looks && kind.begins(folded))) {
                return Optional.of(new Heading(kind, line));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(SectionKind kind, String folded) {
        var parts = PARTS.split(folded);
        return kind.isHeaded(folded) || (parts.length > 1 && parts.length < 4 && kind.isHeaded(parts[0]));
    }

    /** {@code F O R M A T I O N} is {@code FORMATION}. */
    private static String closed(String text) {
        return SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
    }
}
