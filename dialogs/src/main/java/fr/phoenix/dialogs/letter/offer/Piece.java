package fr.phoenix.dialogs.letter.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of an offer's text that knows where it stands, so that whatever is cut out of it points at the right words. Patterns are
 * matched against the folded words, which have the same length: write them in lower case, without accents, with straight apostrophes.
 */
record Piece(Source source, int start, int end) {

    /** A text and the same folded, character for character. */
    record Source(String text, String folded) {

        static Source of(String text) {
            return new Source(text, Folding.fold(text));
        }
    }

    static Piece of(String text) {
        return new Piece(Source.of(text), 0, text.length());
    }

    /** As the offer writes them. */
    String words() {
        return source.text().substring(start, end);
    }

    String folded() {
        return source.folded().substring(start, end);
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return end == start;
    }

    /** From and to are counted from the beginning of this piece. */
    Piece sub(int from, int to) {
        return new Piece(source, start + from, start + Math.max(from, to));
    }

    Piece from(int from) {
        return sub(from, length());
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(folded()).find();
    }

    boolean is(Pattern pattern) {
        return pattern.matcher(folded()).matches();
    }

    /** What stands behind the pattern, if the piece begins with it. */
    Piece after(Pattern beginning) {
        var found = beginning.matcher(folded());
        return found.lookingAt() ? from(found.end()) : this;
    }

    /** What stands before the first match. */
    Piece before(Pattern pattern) {
        var found = pattern.matcher(folded());
        return found.find() ? sub(0, found.start()) : this;
    }

    /** The first group of the first match. */
    Optional<Piece> group(Pattern pattern) {
        var found = pattern.matcher(folded());
        return found.find() && found.start(1) >= 0 ? Optional.of(sub(found.start(1), found.end(1))) : Optional.empty();
    }

    /** The same, matched against the words as they are written. */
    Optional<Piece> groupOfWords(Pattern pattern) {
        var found = pattern.matcher(words());
        return found.find() && found.start(1) >= 0 ? Optional.of(sub(found.start(1), found.end(1))) : Optional.empty();
    }

    List<Piece> split(Pattern border) {
        var parts = new ArrayList<Piece>();
        var found = border.matcher(folded());
        int from = 0;
        while (found.find()) {
            if (found.end() > found.start() || found.start() > from) {
                parts.add(sub(from, found.start()));
                from = found.end();
            }
        }
        parts.add(from(from));
        return parts.stream().filter(part -> !part.strip().isEmpty()).toList();
    }

    Piece strip() {
        var words = words();
        int from = 0;
        int to = words.length();
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    /** Without punctuation at its ends and without a bracket that nothing opens or closes. */
    Piece trimmed() {
        var words = words();
        int from = 0;
        int to = words.length();
        while (from < to && isEdge(words.charAt(from), ":(,;=–—-")) {
            from++;
        }
        boolean opened = words.indexOf('(', from) >= 0;
        while (to > from && isEdge(words.charAt(to - 1), opened ? ".,;:!?(=–—-" : ".,;:!?()=–—-")) {
            to--;
        }
        return sub(from, to);
    }

    private static boolean isEdge(char c, String edges) {
        return Character.isWhitespace(c) || edges.indexOf(c) >= 0;
    }

    int wordCount() {
        var plain = words().strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    Span span(String id) {
        return new Span(id, start, end, words().replaceAll("\\s+", " ").strip());
    }

    /** Shows no words of the offer. */
    @Override
    public String toString() {
        return "Piece[" + start + "-" + end + "]";
    }
}
