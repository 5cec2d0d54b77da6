package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the line of a head apart: its dates off, and the rest at whatever parts it. */
final class HeadParts {

    private static final String UNIT = "(?:ans?|mois|semaines?|jours?|years?|yrs?|months?|mos?|weeks?)\\b\\.?";
    private static final Pattern DURATION = Pattern.compile(
            "\\(?\\s*(?:[·|,–-]\\s*)?\\b\\d{1,2}\\s?" + UNIT + "(?:(?:,| et| and|)\\s?\\d{1,2}\\s?" + UNIT
                    + ")?\\s*\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY = Pattern.compile("\\(\\s*[,:–-]?\\s*\\)|\\[\\s*\\]");
    private static final Pattern EDGE = Pattern.compile("^[\\s,;:|·•–—→/-]+|[\\s,;:|·•–—→/-]+$");
    private static final Pattern LEFT = Pattern.compile(
            "\\b(?:saison|promotion|promo|session|ann[ée]e|dipl[oô]m[ée]e? en|obtenue? en|depuis|p[ée]riode|dates?)\\s*:?\\s*(?=$|\\s{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENED = Pattern.compile("^[^()]*\\)\\s*|\\s*\\([^()]*$");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<wide>\\s{2,}(?![)])|\\t)|(?<strong>\\s+[|·•–—/-]\\s+|\\s*[|·•]\\s*|\\s?—\\s?|\\s*;\\s+|\\s+:\\s+)"
                    + "|(?<at>\\s+(?:chez|@|au sein d(?:e la |e l['’]|e |u |es )|pour le compte d(?:e |u |es ))\\s*|\\s+at\\s+(?=\\p{Lu}|the ))"
                    + "|(?<paren>\\s*\\((?=[^()]*\\)\\s*(?:$|[,|·•–—;-]|\\s{2})))|(?<close>\\)(?=\\s*(?:$|[,|·•–—;-]|\\s{2}))\\s*[,–-]?\\s*)|(?<comma>,\\s+(?![A-Z]{2}(?: \\d{5})?(?:$|[\\s,)|])))");

    /** The form of Europass names what it says: "Ville : Angers | Pays : France". */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:ville|city|lieu|pays|country|employeur|employer|organisme|établissement) ?: *",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?<=[|·•,;] )(?:ville|city|lieu|pays|country) ?: *", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "chez Camaïeu à Toulouse". */
    private static final Pattern PLACED = Pattern.compile("(?<rest>\\S.*?) (?:à|in) (?<place>\\p{Lu}[^,]{1,40})");

    private static final double CLEAR = 2;

    private HeadParts() {}

    /** What stands between a part and the one before it. */
    enum Joint {
        LINE,
        WIDE,
        STRONG,
        /** "chez", "at". */
        AT,
        PAREN,
        COMMA
    }

    /** A part of a head, the line it stands on, and how it is joined; {@code by} is what stood between. */
    record Part(String text, CvLine line, Joint joint, String by) {}

    static List<Part> of(CvLine line) {
        var text = NAMED_AFTER
                .matcher(NAMED.matcher(undated(line.content())).replaceFirst(""))
                .replaceAll("");
        var parts = new ArrayList<Part>();
        var matcher = BETWEEN.matcher(text);
        int from = 0;
        var joint = Joint.LINE;
        var by = "";
        while (matcher.find()) {
            if (matcher.group().strip().equals("/") && goesOn(text.substring(matcher.end()))) {
                continue;
            }
            var found = matcher.group("wide") != null
                    ? Joint.WIDE
                    : matcher.group("strong") != null || matcher.group("close") != null
                            ? Joint.STRONG
                            : matcher.group("at") != null
                                    ? Joint.AT
                                    : matcher.group("paren") != null ? Joint.PAREN : Joint.COMMA;
            if (add(parts, text.substring(from, matcher.start()), line, joint, by)) {
                joint = found;
                by = matcher.group();
            } else {
                joint = found == Joint.COMMA ? joint : found;
            }
            from = matcher.end();
        }
        add(parts, text.substring(from), line, joint, by);
        return parts;
    }

    /** "Développeuse C++ / C# / .NET", "Serveur / barman": one title, unlike "Serveur / Café de la Gare". */
    private static boolean goesOn(String after) {
        var next = after.split("\\s+[/|·•–—-]\\s+|, | {2,}|\\(", 2)[0].strip();
        return !next.isEmpty()
                && JobWords.ALL.at(next) < CLEAR
                && (JobWords.ALL.what(next) >= CLEAR
                        || (next.split(" ").length <= 2 && !Skills.in(next).isEmpty()));
    }

    /** "Grenoble." at the end of a sentence-like head. */
    private static String unstopped(String text) {
        return text.matches(".*[\\p{Ll})]{3}\\.") && !text.contains(". ") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean add(List<Part> parts, String text, CvLine line, Joint joint, String by) {
        var bare = unstopped(EDGE.matcher(text).replaceAll(""));
        if (bare.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        var first = parts.isEmpty() ? Joint.LINE : joint;
        var placed = PLACED.matcher(bare);
        if (placed.matches() && Places.known(placed.group("place"))) {
            parts.add(new Part(placed.group("rest"), line, first, by));
            parts.add(new Part(placed.group("place"), line, Joint.COMMA, " à "));
        } else {
            parts.add(new Part(bare, line, first, by));
        }
        return true;
    }

    /** Without the period and what says how long it was. */
    static String undated(String text) {
        var rest = Period.in(text)
                .map(period -> text.substring(0, period.start()) + "  " + text.substring(period.end()))
                .orElse(text);
        if (rest.equals(text)) {
            return text;
        }
        var bare = DURATION.matcher(rest).replaceAll(" ");
        bare = EMPTY.matcher(bare).replaceAll(" ");
        return EDGE.matcher(LEFT.matcher(unbalanced(bare)).replaceAll(" ")).replaceAll("");
    }

    private static String unbalanced(String text) {
        long open = text.chars().filter(c -> c == '(').count();
        long close = text.chars().filter(c -> c == ')').count();
        return open == close ? text : OPENED.matcher(text).replaceAll("");
    }
}
