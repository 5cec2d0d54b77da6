package fr.phoenix.dialogs.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was taken out of a document: its lines in reading order, where each stands, and what else its pages hold.
 *
 * @param pages the pages' sizes; empty when the format has none (plain text)
 * @param lines in the order a person reads them, normalised by {@link PlainText}; an empty line parts paragraphs
 * @param stream the same document in the order its file stores it, as the simplest programs read it
 * @param hidden text that is in the file but that nobody sees on the page: not among the lines
 * @param columns the most text columns side by side on a page; 1 for plain text
 */
public record Extract(
        List<PageSize> pages,
        List<Line> lines,
        List<String> stream,
        List<Hidden> hidden,
        int columns,
        Set<Trait> traits) {

    public Extract {
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
        stream = List.copyOf(stream);
        hidden = List.copyOf(hidden);
        traits = traits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(traits));
    }

    /** Text without pages: pasted, or a text file. */
    public static Extract ofText(String text) {
        var lines = PlainText.of(text).lines().toList();
        return new Extract(
                List.of(),
                lines.stream().map(line -> new Line(line, Optional.empty())).toList(),
                lines,
                List.of(),
                1,
                Set.of());
    }

    /** The text, one line below the other. */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Extract[" + lines.size() + " lines]";
    }

    /** In points (1/72 inch). */
    public record PageSize(int width, int height) {}

    /** A line of text; {@code place} is empty for empty lines and for text without pages. */
    public record Line(String text, Optional<Place> place) {

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Line[" + text.length() + " characters]";
        }
    }

    /**
     * Where a line stands. Lengths in points from the page's top left corner; of a DOCX, which has no pages before it is printed, they
     * are worked out and only the order is exact.
     *
     * @param page from 1
     * @param size of the type, in tenths of a point
     * @param column from 0, left to right, of those side by side
     */
    public record Place(
            int page, int left, int top, int width, int height, int size, boolean bold, int column, Origin origin) {}

    /** Which part of the document a line comes from. */
    public enum Origin {
        BODY,
        TABLE,
        TEXT_BOX,
        HEADER,
        FOOTER
    }

    /**
     * Text that nobody sees.
     *
     * @param text its beginning, at most 200 characters
     */
    public record Hidden(Way way, int page, String text) {

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Hidden[" + way + ", page " + page + "]";
        }
    }

    /** How text is hidden. */
    public enum Way {
        /** In the colour of what is behind it. */
        SAME_COLOUR,
        /** Below 4 points. */
        TINY,
        OFF_PAGE,
        /** Drawn with a mode that leaves no ink, or marked hidden in a DOCX. */
        INVISIBLE,
        /** Characters without width between visible ones. */
        ZERO_WIDTH
    }

    /** What readers of CVs stumble over, or should know. */
    public enum Trait {
        TABLES,
        TEXT_BOXES,
        /** Text in the page's header or footer. */
        PAGE_HEADER,
        PICTURES,
        /** A picture with the shape and size of a portrait. */
        PORTRAIT,
        ROTATED_TEXT,
        /** Words were cut at line ends and have been put together. */
        HYPHENS
    }
}
