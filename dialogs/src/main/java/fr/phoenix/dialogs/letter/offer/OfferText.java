package fr.phoenix.dialogs.letter.offer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An offer's text, made plain: no HTML, one kind of space, no empty lines.
 *
 * @param lines trimmed; bullets kept
 */
record OfferText(List<String> lines) {

    /** Longer offers are read up to here, in UTF-16 units: what a channel takes as an offer. */
    private static final int MOST = 50_000;

    private static final int LONGEST_LINE = 1_000;

    private static final Pattern ACCENTED = Pattern.compile("&([A-Za-z])(acute|grave|circ|uml|cedil);");
    private static final Map<String, String> MARKS =
            Map.of("acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "uml", "\u0308", "cedil", "\u0327");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)<\\s*(/?(p|div|li|ul|ol|h[1-6]|tr|section)|br)\\b[^<>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}\\d«\"-])");
    private static final Pattern INLINE_HEADING = Pattern.compile(
            "(?iU)(?<=[.!?])\\s+(?=(?:(?:votre|ton|le|your|vos|les)\\s)?(?:profil|compétences|missions?|qualités|formation|expérience|avantages|requirements|profile|responsibilities|skills|benefits|nice to have)(?:\\s[^.:!?]{1,25})?\\s?:)");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•*·▪●◦‣►➢➔✓✔»>o]\\s+|[•▪●◦‣►➢➔✓✔-](?=\\p{L}))");

    OfferText {
        lines = List.copyOf(lines);
    }

    static OfferText of(String raw) {
        var text = raw.length() > MOST ? raw.substring(0, MOST) : raw;
        var plain = TAG.matcher(BLOCK.matcher(text).replaceAll("\n")).replaceAll("");
        var read = INVISIBLE
                .matcher(Normalizer.normalize(entities(plain), Normalizer.Form.NFC))
                .replaceAll("");
        return new OfferText(read.lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .flatMap(OfferText::parts)
                .flatMap(OfferText::pieces)
                .toList());
    }

    private static String entities(String text) {
        var accented = ACCENTED.matcher(text).replaceAll(found -> found.group(1) + MARKS.get(found.group(2)));
        return accented.replaceAll("&(nbsp|#160);", " ")
                .replaceAll("&(rsquo|apos|#39|#8217);", "’")
                .replace("&oelig;", "œ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Headings in the middle of a line begin a line of their own. */
    private static Stream<String> parts(String line) {
        return Arrays.stream(INLINE_HEADING.split(line));
    }

    /** A line, or what is left of it in pieces when it is too long for patterns to be quick on. */
    private static Stream<String> pieces(String line) {
        return line.length() <= LONGEST_LINE
                ? Stream.of(line)
                : sentences(line).stream()
                        .map(sentence -> sentence.substring(0, Math.min(sentence.length(), LONGEST_LINE)));
    }

    /** The sentences of a line. */
    static List<String> sentences(String line) {
        return Arrays.asList(SENTENCE_END.split(line));
    }

    List<String> sentences() {
        return lines.stream().flatMap(line -> sentences(line).stream()).toList();
    }

    static boolean isBullet(String line) {
        return BULLET.matcher(line).find();
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("").strip();
    }

    @Override
    public String toString() {
        return "OfferText[" + lines.size() + " lines]";
    }
}
