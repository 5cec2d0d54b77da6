package fr.phoenix.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with styles beside it, as Telegram's message entities are: offsets and lengths in UTF-16 units, so nothing needs escaping and a
 * split cannot break a tag. Reads the small Markdown subset of replies: {@code **bold**}, {@code - lists}, {@code [links](https://…)}.
 */
record Styled(String text, List<Span> spans) {

    private static final Pattern MARKS =
            Pattern.compile("\\*\\*(?<bold>[^\\n]+?)\\*\\*|\\[(?<label>[^\\]\\n]+)\\]\\((?<url>https?://[^\\s)]+)\\)");
    private static final Pattern ITEM = Pattern.compile("(?m)^([ \\t]*)[-*] ");

    Styled {
        spans = List.copyOf(spans);
    }

    /** A styled stretch. */
    record Span(int start, int length, Style style) {

        int end() {
            return start + length;
        }
    }

    /** How a stretch looks. */
    sealed interface Style {

        record Bold() implements Style {}

        record Italic() implements Style {}

        record Link(String url) implements Style {}
    }

    static Styled plain(String text) {
        return new Styled(text, List.of());
    }

    static Styled italic(String text) {
        return new Styled(text, List.of(new Span(0, text.length(), new Style.Italic())));
    }

    static Styled markdown(String markdown) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        write(ITEM.matcher(markdown).replaceAll("$1• "), text, spans);
        return new Styled(text.toString(), spans);
    }

    private static void write(String markdown, StringBuilder text, List<Span> spans) {
        var marks = MARKS.matcher(markdown);
        int from = 0;
        while (marks.find()) {
            text.append(markdown, from, marks.start());
            int start = text.length();
            var bold = marks.group("bold");
            if (bold != null) {
                write(bold, text, spans);
                spans.add(new Span(start, text.length() - start, new Style.Bold()));
            } else {
                text.append(marks.group("label"));
                spans.add(new Span(start, text.length() - start, new Style.Link(marks.group("url"))));
            }
            from = marks.end();
        }
        text.append(markdown.substring(from));
    }

    /** This, an empty line, that. */
    Styled then(Styled next) {
        var both = new ArrayList<>(spans);
        int shift = text.length() + 2;
        next.spans.forEach(span -> both.add(new Span(span.start() + shift, span.length(), span.style())));
        return new Styled(text + "\n\n" + next.text, both);
    }

    /** In pieces of at most {@code most} UTF-16 units, cut at a paragraph, a line, a space, or else between characters. */
    List<Styled> split(int most) {
        var pieces = new ArrayList<Styled>();
        int from = 0;
        while (text.length() - from > most) {
            int to = cut(from, from + most);
            add(pieces, from, to);
            from = to;
        }
        add(pieces, from, text.length());
        return pieces;
    }

    /** The best place to cut in the second half of the piece, so that none is needlessly short, and never inside a styled stretch. */
    private int cut(int from, int to) {
        for (var separator : List.of("\n\n", "\n", " ")) {
            int at = text.lastIndexOf(separator, to - separator.length());
            if (at > from + (to - from) / 2) {
                return whole(from, at + separator.length(), to);
            }
        }
        return whole(from, character(to), to);
    }

    private int character(int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    /** Moves a cut out of the styled stretches it would go through; one that is longer than a piece is cut all the same. */
    private int whole(int from, int cut, int to) {
        int at = cut;
        for (int moves = 0; moves <= spans.size(); moves++) {
            int here = at;
            var through = spans.stream()
                    .filter(span -> span.start() < here && here < span.end() && span.length() <= to - from)
                    .findFirst();
            if (through.isEmpty()) {
                return at;
            }
            at = through.get().start() > from
                    ? through.get().start()
                    : through.get().end();
        }
        return cut;
    }

    /** Adds the piece without white space around it, which Telegram trims anyway, and nothing when nothing is left. */
    private void add(List<Styled> pieces, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        var kept = new ArrayList<Span>();
        for (var span : spans) {
            int first = Math.max(span.start(), start);
            int last = Math.min(span.end(), end);
            if (first < last) {
                kept.add(new Span(first - start, last - first, span.style()));
            }
        }
        pieces.add(new Styled(text.substring(start, end), kept));
    }
}
