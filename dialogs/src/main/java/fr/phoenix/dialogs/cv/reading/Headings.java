package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lines head a section. A known heading that stands alone always does; words that only speak of a section need the looks of a
 * heading (capitals, a colon, the type of the document's sure headings); a line in that type heads a section of kind OTHER whatever
 * it says. Text without pages has no type: there words and capitals decide.
 */
final class Headings {

    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}\\p{N}(]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern SPACED = Pattern.compile("(?:\\S {1,4}){3,}\\S");
    private static final Pattern WIDE = Pattern.compile(" {2,}");
    private static final Pattern PARTS = Pattern.compile(" (?:et|and|&|/|\\+) |, ?| ?/ ?");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:mes|mon|ma|notre|les|le|la|my|the|our|principales?|autres|other) |l')");
    private static final Pattern INLINE = Pattern.compile("^([^:]{3,40}?) ?: +(\\S.{2,})$");
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 7;

    private final CvDocument document;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<Style> styles = new HashSet<>();
    private final Style body;

    private Headings(CvDocument document) {
        this.document = document;
        this.body = body(document.lines());
    }

    /** A heading; {@code rest} is what follows it on its line, as in "Langues : anglais, italien". */
    record Heading(SectionKind kind, CvLine line, String rest) {}

    /** How a line is set. */
    private record Style(int size, boolean bold, boolean capitals) {

        static Optional<Style> of(CvLine line) {
            return line.place().map(place -> new Style(place.size(), place.bold(), Headings.capitals(line.text())));
        }
    }

    /** The headings by the numbers of their lines. */
    static Map<Integer, Heading> in(CvDocument document) {
        var headings = new Headings(document);
        headings.find();
        return headings.headings;
    }

    private void find() {
        for (var line : document.lines()) {
            known(line).ifPresent(heading -> headings.put(line.number(), heading));
        }
        learnStyles();
        broken();
        int first = headings.keySet().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        for (var line : document.lines()) {
            if (!headings.containsKey(line.number())) {
                lookingLikeOne(line, line.number() > first).ifPresent(heading -> headings.put(line.number(), heading));
            }
        }
    }

    /** One of the known ones, alone on its line. */
    private Optional<Heading> known(CvLine line) {
        var plain = plain(line);
        if (plain.isEmpty() || (line.isBullet() && isListed(line))) {
            return Optional.empty();
        }
        boolean spaced = isSpaced(line);
        var folded = Folded.of(plain);
        var bare = ARTICLE.matcher(folded).replaceFirst("");
        for (var kind : SectionKind.values()) {
            if (isHeading(kind, folded) || isHeading(kind, bare) || (spaced && kind.isHeadedClosed(folded))) {
                return Optional.of(new Heading(kind, line, ""));
            }
        }
        return Optional.empty();
    }

    /** A heading in letters set apart that its column broke: the second line heads nothing more than the first. */
    private void broken() {
        var lines = document.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var first = lines.get(i);
            var second = lines.get(i + 1);
            if (headings.containsKey(first.number()) || !isSpaced(first) || !isSpaced(second)) {
                continue;
            }
            var whole = Folded.of(DECORATION
                    .matcher(closed(first.content()) + closed(second.content()))
                    .replaceAll(""));
            for (var kind : SectionKind.values()) {
                if (kind.isHeadedClosed(whole)) {
                    headings.put(first.number(), new Heading(kind, first, ""));
                    headings.put(second.number(), new Heading(kind, second, ""));
                }
            }
        }
    }

    private static boolean isSpaced(CvLine line) {
        return !closed(line.content()).equals(line.content());
    }

    private static boolean isHeading(SectionKind kind, String folded) {
        var parts = PARTS.split(folded);
        return kind.isHeaded(folded)
                || (parts.length > 1 && parts.length < 4 && kind.isHeaded(parts[0]) && allWords(parts));
    }

    /** "Formation, Lyon, 2019" is no heading: what follows speaks of sections too. */
    private static boolean allWords(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (SectionKind.spokenOf(parts[i].strip()).isEmpty()
                    && parts[i].chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    /** A bullet among bullets is an item of a list, whatever it says. */
    private boolean isListed(CvLine line) {
        return !capitals(line.text()) && (isBullet(line.number() - 1) || isBullet(line.number() + 1));
    }

    private boolean isBullet(int number) {
        return number >= 1
                && number <= document.lines().size()
                && document.lines().get(number - 1).isBullet()
                && !capitals(document.lines().get(number - 1).text());
    }

    /** The types that at least two known headings are set in and that the body is not; known words in the body's type are then none. */
    private void learnStyles() {
        var counts = new HashMap<Style, Integer>();
        headings.values()
                .forEach(heading -> Style.of(heading.line()).ifPresent(style -> counts.merge(style, 1, Integer::sum)));
        counts.forEach((style, count) -> {
            if (count >= 2 && !style.equals(body)) {
                styles.add(style);
            }
        });
        if (!styles.isEmpty()) {
            headings.values()
                    .removeIf(heading ->
                            Style.of(heading.line()).filter(body::equals).isPresent());
        }
    }

    private Optional<Heading> lookingLikeOne(CvLine line, boolean below) {
        var plain = plain(line);
        if (plain.isEmpty() || words(plain) > MOST_WORDS || (line.isBullet() && isListed(line))) {
            return inline(line);
        }
        var folded = Folded.of(plain);
        boolean styled = Style.of(line).filter(styles::contains).isPresent();
        boolean foreign = !styles.isEmpty() && !styled;
        boolean looks =
                styled || (!foreign && (capitals(line.text()) || line.text().endsWith(":")));
        if (!looks || Period.in(plain).isPresent()) {
            return inline(line);
        }
        var bare = ARTICLE.matcher(folded).replaceFirst("");
        var spoken = SectionKind.spokenOf(bare)
                .filter(s ->
                        s.at() == 0 || (styled && !Trades.named(plain)) || (!Trades.named(plain) && words(plain) <= 4));
        if (spoken.isPresent()) {
            return Optional.of(new Heading(spoken.orElseThrow().kind(), line, ""));
        }
        return styled && below && standsOut(line) && !isBelowName(line) && !Trades.named(plain)
                ? Optional.of(new Heading(SectionKind.OTHER, line, ""))
                : Optional.empty();
    }

    /** "Langues : anglais courant, italien": only exact words, and not those that introduce a list inside a section. */
    private Optional<Heading> inline(CvLine line) {
        var matcher = INLINE.matcher(line.content());
        if (line.isBullet() || !matcher.matches()) {
            return Optional.empty();
        }
        var folded = Folded.of(matcher.group(1).strip());
        var bare = ARTICLE.matcher(folded).replaceFirst("");
        for (var kind : List.of(
                SectionKind.LANGUAGES,
                SectionKind.SKILLS,
                SectionKind.INTERESTS,
                SectionKind.CERTIFICATIONS,
                SectionKind.PROFILE)) {
            if (kind.isHeaded(bare)
                    && isFirstOfKind(kind, line)
                    && !folded.equals("outils")
                    && !folded.equals("tools")) {
                return Optional.of(new Heading(kind, line, matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    private boolean isFirstOfKind(SectionKind kind, CvLine line) {
        return headings.values().stream()
                .noneMatch(heading -> heading.kind() == kind && heading.line().number() != line.number());
    }

    /** Larger than the body, or in capitals: bold alone also sets the heads of entries. */
    private boolean standsOut(CvLine line) {
        var style = Style.of(line).orElseThrow();
        return (style.size() > body.size() || style.capitals())
                && !line.text().endsWith(".")
                && !line.text().contains(",");
    }

    /** What stands right below the largest type of a page is a title. */
    private boolean isBelowName(CvLine line) {
        int above = line.number() - 2;
        while (above >= 0 && document.lines().get(above).isBlank()) {
            above--;
        }
        int at = above;
        int size = line.place().map(Place::size).orElse(0);
        return at >= 0
                && document.lines()
                        .get(at)
                        .place()
                        .filter(place -> place.size() > size + 20)
                        .isPresent();
    }

    private static Style body(List<CvLine> lines) {
        var letters = new HashMap<Style, Integer>();
        lines.forEach(line -> Style.of(line)
                .ifPresent(style -> letters.merge(style, line.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                .max(Map.Entry.<Style, Integer>comparingByValue()
                        .thenComparingInt(entry -> -entry.getKey().size()))
                .map(Map.Entry::getKey)
                .orElse(new Style(0, false, false));
    }

    /** Without decoration; empty when the line cannot be a heading. */
    private static String plain(CvLine line) {
        var text = line.text();
        if (text.length() > 2 * LONGEST || text.endsWith(".") || text.endsWith(",") || text.contains("@")) {
            return "";
        }
        var plain = DECORATION.matcher(closed(text.strip())).replaceAll("");
        return plain.length() > LONGEST ? "" : plain;
    }

    static boolean capitals(String text) {
        return text.chars().filter(Character::isLetter).count() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static int words(String text) {
        return text.split(" +").length;
    }

    /** {@code F O R M A T I O N} is {@code FORMATION}. */
    static String closed(String text) {
        if (text.length() > 2 * LONGEST || !SPACED.matcher(text).matches()) {
            return text;
        }
        return String.join(
                " ", WIDE.splitAsStream(text).map(word -> word.replace(" ", "")).toList());
    }
}
