package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What sections list: items parted by lines, bullets, commas, bars, each without the drawing of its level. */
final class Items {

    private static final Pattern LEVEL = Pattern.compile(
            "[ :–-]*(?:[●○■□★☆▮▯▰▱◦•◼◻⬤◯*_=#]{2,}|\\b\\d{1,2} ?/ ?(?:5|10|20|100)\\b|\\b\\d{1,3} ?%)\\s*$|^[●○■□★☆▮▯]{2,} *");
    private static final Pattern LABEL = Pattern.compile("^[\\p{L}][\\p{L} &/’'()-]{1,38}? ?: +(?=\\S)");
    private static final Pattern ONLY_LABEL = Pattern.compile("^[\\p{L}][^:]{1,38} ?:$");
    /** A list whose items slashes part, and nothing else does. */
    private static final Pattern SLASHES = Pattern.compile("[^,;|:•]+? / [^,;|:•]+? / [^,;|:•]+");

    /** Languages of programming with names of one letter. */
    private static final Set<String> LETTER = Set.of("C", "D", "R");

    private static final Pattern EDGE = Pattern.compile("^[\\s,;:|·•–—>-]+|[\\s,;:|·•–—-]+$|(?<![.A-Z])\\.$");

    private Items() {}

    /** Items of a list of skills or interests. */
    static List<Found> listed(List<CvLine> lines) {
        var items = new LinkedHashMap<String, Found>();
        for (var line : joined(lines)) {
            if (line.isBlank() || ONLY_LABEL.matcher(line.content()).matches() || SkillGroups.isLabel(line.content())) {
                continue;
            }
            var text = SLASHES.matcher(line.content()).matches()
                    ? line.content().replace(" / ", " | ")
                    : SkillGroups.unlabelled(LABEL.matcher(line.content()).replaceFirst(""));
            for (var part : parts(text)) {
                var item = clean(part);
                if ((item.length() > 1 || LETTER.contains(item))
                        && item.chars().anyMatch(Character::isLetter)
                        && item.split(" ").length <= 14) {
                    items.putIfAbsent(item, new Found(item, line));
                }
            }
        }
        return List.copyOf(items.values());
    }

    /** One item a line. */
    static List<CvLine> lines(List<CvLine> lines) {
        return Joined.lines(lines).stream().filter(line -> !line.isBlank()).toList();
    }

    static String clean(String text) {
        var level =
                LEVEL.matcher(EDGE.matcher(text.strip()).replaceAll("").strip()).replaceAll("");
        return EDGE.matcher(level).replaceAll("").strip();
    }

    /** Lists with one item a line are not joined for beginning small when they all do. */
    private static List<CvLine> joined(List<CvLine> lines) {
        long small = lines.stream()
                .filter(line ->
                        !line.isBlank() && Character.isLowerCase(line.text().codePointAt(0)))
                .count();
        boolean commas = lines.stream().anyMatch(line -> line.text().indexOf(',') > 0);
        return small * 2 > lines.size() && !commas ? lines : Joined.lines(lines);
    }

    /** At commas, semicolons, bars and dots outside brackets. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && parts(text, i)) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean parts(String text, int at) {
        char c = text.charAt(at);
        boolean spaced = at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
        boolean decimal = c == ','
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        boolean dot = (c == '•' || c == '·' || c == '●' || c == '▪')
                && (at + 1 >= text.length() || text.charAt(at + 1) == ' ');
        return (c == ',' && !decimal)
                || c == ';'
                || c == '|'
                || (dot && (at == 0 || text.charAt(at - 1) != c))
                || ((c == '–' || c == '—') && spaced)
                || (c == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
    }
}
