package fr.phoenix.dialogs.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts text into words, each with its place. Names with signs that are known (C++, CI/CD, .NET) stay whole, others part at their signs.
 *
 * @param whole the names with signs or figures that stay whole, folded
 */
record Tokens(Set<String> whole) {

    private static final Pattern CHUNK = Pattern.compile("[\\p{L}\\p{N}\\p{M}+#&./-]+");
    private static final Pattern EDGE = Pattern.compile("^(?:[/&-]|\\.(?!\\p{L}))+|[./&-]+$");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}\\p{M}+#]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}-]+");
    private static final Set<String> LITTLE =
            Set.of("d", "l", "de", "du", "des", "la", "le", "les", "un", "une", "a", "au", "aux", "the", "of", "an");

    /**
     * One word.
     *
     * @param apart whether something other than a space or an apostrophe stands before it
     * @param joined whether a hyphen joins it to another word
     */
    record Token(String written, String folded, String stem, int start, int end, boolean apart, boolean joined) {}

    /** The names in a form that must stay whole: those with signs or figures. */
    static List<String> wholeIn(String form) {
        var found = new ArrayList<String>();
        CHUNK.matcher(form)
                .results()
                .map(match -> EDGE.matcher(match.group()).replaceAll(""))
                .filter(chunk -> !chunk.isEmpty() && !PLAIN.matcher(chunk).matches())
                .forEach(chunk -> found.add(Folded.of(chunk)));
        return found;
    }

    /** Little words (de, la, the, of) are passed over. */
    List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        var plain = Inclusive.plain(text);
        var chunks = CHUNK.matcher(plain);
        int end = 0;
        boolean apart = true;
        while (chunks.find()) {
            apart = apart || parts(plain, end, chunks.start());
            end = chunks.end();
            apart = add(chunks.toMatchResult(), apart, tokens);
        }
        return tokens;
    }

    /** Adds the words of a chunk, and says whether the next one stands apart from them. */
    private boolean add(MatchResult chunk, boolean apart, List<Token> tokens) {
        if (isWhole(chunk.group())) {
            return addPiece(chunk.group(), chunk.start(), apart, tokens);
        }
        boolean cut = apart;
        int from = chunk.start();
        for (var piece : SLASH.split(chunk.group(), -1)) {
            cut = addPiece(piece, from, cut || from > chunk.start(), tokens);
            from += piece.length() + 1;
        }
        return cut;
    }

    private boolean isWhole(String chunk) {
        return whole.contains(Folded.of(EDGE.matcher(chunk).replaceAll("")));
    }

    private boolean addPiece(String piece, int start, boolean apart, List<Token> tokens) {
        var trimmed = EDGE.matcher(piece).replaceAll("");
        if (trimmed.isEmpty()) {
            return apart || !piece.isEmpty();
        }
        int from = start + piece.indexOf(trimmed);
        boolean endsApart = from + trimmed.length() < start + piece.length();
        if (isWhole(trimmed)) {
            add(trimmed, from, apart, false, tokens);
            return endsApart;
        }
        boolean joined = trimmed.contains("-");
        boolean cut = apart || from > start;
        var parts = PART.matcher(trimmed);
        int last = 0;
        while (parts.find()) {
            cut = cut || parts(trimmed.replace('-', ' '), last, parts.start());
            if (add(parts.group(), from + parts.start(), cut, joined, tokens)) {
                cut = false;
            }
            last = parts.end();
        }
        return cut || endsApart;
    }

    private static boolean add(String written, int start, boolean apart, boolean joined, List<Token> tokens) {
        var folded = Folded.of(written);
        if (LITTLE.contains(folded)) {
            return false;
        }
        tokens.add(new Token(written, folded, Stem.of(folded), start, start + written.length(), apart, joined));
        return true;
    }

    private static boolean parts(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (!Character.isSpaceChar(c) && c != '\t' && c != '\'' && c != '’')) {
                return true;
            }
        }
        return false;
    }
}
