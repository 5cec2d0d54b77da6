package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.documents.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An offer's text, made plain: no HTML, one kind of space, no empty lines.
 *
 * @param source what all pieces point into
 * @param lines trimmed; bullets kept; without those that speak to assistants
 * @param instructions sentences that speak to assistants, from the text or from comments in its HTML
 */
record OfferText(Piece.Source source, List<Piece> lines, List<String> instructions) {

    /** Longer offers are read up to here, in UTF-16 units: what a channel takes as an offer. */
    private static final int MOST = 50_000;

    /** Longer lines are read in pieces: patterns may take the square of this. */
    private static final int LONGEST_LINE = 400;

    private static final Pattern ACCENTED = Pattern.compile("&([A-Za-z])(acute|grave|circ|uml|cedil);");
    private static final Map<String, String> MARKS =
            Map.of("acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "uml", "\u0308", "cedil", "\u0327");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.{0,2000}?)-->");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b[^>]{0,300}>.{0,5000}?</\\1>");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)<\\s{0,3}(?:/?(?:p|div|li|ul|ol|h[1-6]|tr|td|section)|br)\\b[^<>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[.!?;…])(?<!\\b(?:m|mr|mme|mrs|ms|dr|st|ste|min|max|env|ex|etc|ref|tel|n)\\.)\\s+(?=[^\\s\\p{Ll}])");
    private static final Pattern INLINE_HEADING = Pattern.compile(
            "(?iU)(?<=[.!?;])\\s+(?=(?:(?:votre|ton|le|your|vos|les|our|the|job|key|minimum|preferred|required)\\s)?(?:profil|compétences|missions?|qualités|formation|expérience|avantages|description|rémunération|salaire|conditions|contrat|lieu|horaires|contact|candidature|pour postuler|requirements|qualifications|profile|person|role|responsibilities|duties|summary|skills|benefits|nice to have|bonus)(?:\\s[^.:!?]{1,25})?\\s?:)");
    private static final Pattern INLINE_BULLET = Pattern.compile("(?<=\\S)\\s+(?=[•▪●◦►➢➔✓✔✅➤·]\\s)");

    private static final String MARKED = "-–—•*·▪●◦‣►➢➔➤✓✔✅»>+\uf0b7\uf0a7§¤■□◆";
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[" + MARKED + "o]\\s+|[" + MARKED + "&&[^+>]](?=\\p{L})|\\d{1,2}[.)]\\s+)");

    OfferText {
        lines = List.copyOf(lines);
        instructions = List.copyOf(instructions);
    }

    static OfferText of(String raw) {
        var bounded = raw.length() > MOST ? raw.substring(0, MOST) : raw;
        var instructions = new ArrayList<String>();
        var comments = bounded.contains("-->") ? COMMENT.matcher(bounded).results() : Stream.<MatchResult>empty();
        comments.map(found -> found.group(1).strip()).forEach(comment -> {
            if (Instructions.in(comment)) {
                instructions.add(comment);
            }
        });
        var source = Piece.Source.of(plain(bounded));
        var lines = new ArrayList<Piece>();
        for (var line : lines(source)) {
            if (Instructions.in(line.words())) {
                for (var sentence : sentences(line)) {
                    if (Instructions.in(sentence.words())) {
                        instructions.add(sentence.words());
                    } else {
                        lines.add(sentence);
                    }
                }
            } else {
                lines.add(line);
            }
        }
        return new OfferText(source, lines, instructions);
    }

    private static String plain(String raw) {
        var bare = UNSEEN.matcher(raw.contains("-->") ? COMMENT.matcher(raw).replaceAll(" ") : raw)
                .replaceAll(" ");
        var untagged = TAG.matcher(BLOCK.matcher(bare).replaceAll("\n")).replaceAll("");
        var text = new StringBuilder();
        for (var line : PlainText.of(entities(untagged)).lines().toList()) {
            var single = line.replaceAll("\\s+", " ").strip();
            var parted = INLINE_HEADING.matcher(single).replaceAll("\n");
            var listed = INLINE_BULLET.matcher(parted).replaceAll("\n");
            if (!listed.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(listed);
            }
        }
        return text.toString();
    }

    private static String entities(String text) {
        var accented = ACCENTED.matcher(text).replaceAll(found -> found.group(1) + MARKS.get(found.group(2)));
        return accented.replaceAll("&(?:nbsp|#160);", " ")
                .replaceAll("&(?:rsquo|apos|#39|#8217);", "’")
                .replaceAll("&(?:ndash|#8211);", "–")
                .replace("&euro;", "€")
                .replace("&pound;", "£")
                .replace("&middot;", "·")
                .replace("&bull;", "•")
                .replace("&oelig;", "œ")
                .replace("&laquo;", "«")
                .replace("&raquo;", "»")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static List<Piece> lines(Piece.Source source) {
        var lines = new ArrayList<Piece>();
        int from = 0;
        while (from < source.text().length()) {
            int end = source.text().indexOf('\n', from);
            int to = end < 0 ? source.text().length() : end;
            addLine(new Piece(source, from, to).strip(), lines);
            from = to + 1;
        }
        return lines;
    }

    private static void addLine(Piece line, List<Piece> lines) {
        if (line.length() <= LONGEST_LINE) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
            return;
        }
        for (var sentence : sentences(line)) {
            int from = 0;
            while (from < sentence.length()) {
                int to = cut(sentence, from);
                lines.add(sentence.sub(from, to).strip());
                from = to;
            }
        }
    }

    /** Between two words, where there are any. */
    private static int cut(Piece sentence, int from) {
        int most = from + LONGEST_LINE;
        if (most >= sentence.length()) {
            return sentence.length();
        }
        int space = sentence.words().lastIndexOf(' ', most);
        return space > from ? space + 1 : most;
    }

    /** The sentences of a line. */
    static List<Piece> sentences(Piece line) {
        var parts = new ArrayList<Piece>();
        var found = SENTENCE_END.matcher(line.words());
        int from = 0;
        while (found.find()) {
            parts.add(line.sub(from, found.start()).strip());
            from = found.end();
        }
        parts.add(line.from(from).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    List<Piece> sentences() {
        return lines.stream().flatMap(line -> sentences(line).stream()).toList();
    }

    static boolean isBullet(Piece line) {
        return BULLET.matcher(line.words()).find();
    }

    static Piece withoutBullet(Piece line) {
        var found = BULLET.matcher(line.words());
        return found.find() ? line.from(found.end()).strip() : line;
    }

    /** The plain text that all spans point into. */
    String text() {
        return source.text();
    }

    @Override
    public String toString() {
        return "OfferText[" + lines.size() + " lines]";
    }
}
