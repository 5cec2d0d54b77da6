package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts a section into its entries. Dates open entries; how many lines of a head stand above its date, and how many below, is the
 * same all through a section, and its first entry shows it.
 */
final class Entries {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern PROSE_BEFORE = Pattern.compile(
            ".*\\b(?:en|in|since|de|depuis|d[èe]s|jusqu['’]en|ann[ée]e|fin|et|avant|apr[èe]s|of|by|from|until|before|after)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final double CLEAR = 2;
    private static final int MOST_ABOVE = 3;
    private static final int MOST_BELOW = 2;
    private static final int MOST_HEAD_WORDS = 14;

    private final List<CvLine> lines;
    private final boolean bulletsAreHeads;
    private final boolean spread;
    private final HeadWords words;

    /** What the words of a head look like, in one kind of section. */
    interface HeadWords extends HeadLabels.Evidence {
        /** Whether the text can only be what was done or said, no part of a head. */
        boolean isBody(String text);

        /** Whether the text by itself opens an entry when nothing has a date. */
        boolean opens(String text);
    }

    private Entries(List<CvLine> lines, HeadWords words) {
        this.lines = lines;
        this.words = words;
        this.spread = isSpread(lines);
        long plain =
                lines.stream().filter(line -> !line.isBullet() && isDated(line)).count();
        long bullets =
                lines.stream().filter(line -> line.isBullet() && isDated(line)).count();
        this.bulletsAreHeads = plain == 0 && bullets > 0;
    }

    static List<Entry> in(List<CvLine> lines, HeadWords words) {
        return new Entries(Joined.lines(NarrowDates.joined(lines)), words).find();
    }

    /** An empty line after every line says nothing. */
    private static boolean isSpread(List<CvLine> lines) {
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        long pairs = 0;
        for (int i = 1; i < lines.size(); i++) {
            pairs += lines.get(i).isBlank() || lines.get(i - 1).isBlank() ? 0 : 1;
        }
        return filled > 3 && pairs * 6 < filled;
    }

    private List<Entry> find() {
        var starts = starts();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).from() : lines.size();
            entries.add(entry(starts.get(i), end));
        }
        return entries;
    }

    /** Where an entry begins, and where its date stands; the same line when it has none. */
    private record Start(int from, int dated) {}

    private List<Start> starts() {
        var dated = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (isDated(lines.get(i)) && (bulletsAreHeads || !lines.get(i).isBullet())) {
                dated.add(i);
            }
        }
        if (dated.isEmpty()) {
            return undated();
        }
        int above = above(dated.getFirst());
        var starts = new ArrayList<Start>();
        int floor = 0;
        for (int at : dated) {
            int from = at;
            int allowed = Math.max(above, parted(at, floor, above > 0 || !isAfter(dated)));
            if (allowed == 0 && isOpened(at, floor)) {
                allowed = 1;
            }
            while (at - from < allowed && from > floor && isHead(before(from), floor)) {
                from = before(from);
            }
            starts.add(new Start(from, at));
            floor = at + 1;
        }
        return withUndated(starts);
    }

    /**
     * How many lines stand between the date and what parts it from the entry above: an empty line, or the last bullet where heads do
     * stand above dates. 0 when nothing parts them: then the first entry's habit decides.
     */
    private int parted(int dated, int floor, boolean headsAbove) {
        int from = dated;
        while (dated - from < MOST_ABOVE && from > floor && isHead(lines.get(from - 1))) {
            from--;
        }
        if (from == dated || from == 0) {
            return 0;
        }
        var above = lines.get(from - 1);
        boolean done = (above.isBullet() && !bulletsAreHeads) || above.text().endsWith(".");
        boolean parts = (above.isBlank() && !spread) || (headsAbove && done);
        return parts ? dated - from : 0;
    }

    /** Whether the line above opens an entry by its words and lacks where, which the dated one says and says nothing else. */
    private boolean isOpened(int dated, int floor) {
        if (dated <= floor || !words.opens(lines.get(dated - 1).content())) {
            return false;
        }
        var above = HeadParts.of(lines.get(dated - 1));
        var own = HeadParts.of(lines.get(dated));
        return !own.isEmpty()
                && words.at(own.getFirst().text()) >= CLEAR
                && own.stream().noneMatch(part -> words.opens(part.text()))
                && above.stream().noneMatch(part -> words.at(part.text()) >= CLEAR);
    }

    /** Whether the first date opens the section with all of its head below or beside it. */
    private boolean isAfter(List<Integer> dated) {
        return dated.getFirst() == 0 && !HeadParts.of(lines.getFirst()).isEmpty() && isHeadless(dated);
    }

    /** No later date stands alone on its line: then no head can stand above it. */
    private boolean isHeadless(List<Integer> dated) {
        return dated.stream().noneMatch(at -> HeadParts.of(lines.get(at)).isEmpty());
    }

    /** The index of the line above, beyond empty lines in spread text. */
    private int before(int index) {
        int above = index - 1;
        while (spread && above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above;
    }

    private boolean isHead(int index, int floor) {
        return index >= floor && isHead(lines.get(index));
    }

    /** How many lines of its head stand above the first date. */
    private int above(int dated) {
        int count = 0;
        int from = dated;
        while (count < MOST_ABOVE && from > 0 && isHead(before(from), 0)) {
            from = before(from);
            count++;
        }
        return count;
    }

    private boolean isHead(CvLine line) {
        return !line.isBlank()
                && (bulletsAreHeads || !line.isBullet())
                && !isDated(line)
                && line.words() <= MOST_HEAD_WORDS
                && !line.text().endsWith(".")
                && !words.isBody(line.content());
    }

    /** A date makes an entry when it is a stretch of time, or opens or closes its line. */
    static boolean isDated(CvLine line) {
        if (line.words() > 26 || (line.words() > 16 && line.text().endsWith("."))) {
            return false;
        }
        return Period.in(line.text()).filter(period -> isHeadDate(line, period)).isPresent();
    }

    private static boolean isHeadDate(CvLine line, Period period) {
        var text = line.text();
        var before = text.substring(0, period.start());
        var after = text.substring(period.end());
        if (period.stretches()) {
            return !line.isBullet() || line.words() <= 16;
        }
        if (before.isBlank() && !line.isBullet() && line.words() <= MOST_HEAD_WORDS) {
            return true;
        }
        if (PROSE_BEFORE.matcher(before).matches()
                || (text.endsWith(".") && LETTERS.matcher(after).find())) {
            return false;
        }
        return !LETTERS.matcher(before).find()
                || !LETTERS.matcher(HeadParts.undated(period.text(text) + after))
                        .find()
                || (before.endsWith("(") && after.startsWith(")"))
                || (before.endsWith("  ") || after.startsWith("  "));
    }

    private List<Start> undated() {
        var starts = new ArrayList<Start>();
        boolean any = lines.stream().anyMatch(line -> words.opens(line.content()));
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0 || lines.get(i - 1).isBlank();
            boolean opens = any ? words.opens(lines.get(i).content()) : first && isHead(lines.get(i));
            if (!lines.get(i).isBlank() && opens) {
                starts.add(new Start(i, i));
            }
        }
        return starts;
    }

    /** Adds entries that have no date among those that have: a head after an empty line and below what was done in the last one. */
    private List<Start> withUndated(List<Start> starts) {
        var all = new ArrayList<>(starts);
        for (int i = 1; i < lines.size(); i++) {
            int at = i;
            boolean begins = lines.get(i - 1).isBlank() && isHead(lines.get(i)) && !spread;
            boolean isClaimed =
                    starts.stream().anyMatch(start -> at >= start.from() && at <= start.dated() + MOST_BELOW);
            boolean body = lines.subList(0, i).stream().anyMatch(CvLine::isBullet)
                    && i + 1 < lines.size()
                    && (lines.get(i + 1).isBullet()
                            || (i + 2 < lines.size() && lines.get(i + 2).isBullet()));
            if (begins && !isClaimed && (body || words.opens(lines.get(i).content()))) {
                all.add(new Start(i, i));
            }
        }
        all.sort(java.util.Comparator.comparingInt(Start::from));
        return all;
    }

    private Entry entry(Start start, int end) {
        var head = new ArrayList<CvLine>();
        for (int i = start.from(); i <= start.dated(); i++) {
            if (!lines.get(i).isBlank()) {
                head.add(lines.get(i));
            }
        }
        int next = start.dated() + 1;
        int below = 0;
        boolean bullets = !bulletsAreHeads && lines.subList(next, end).stream().anyMatch(CvLine::isBullet);
        while (next < end && below < MOST_BELOW) {
            var line = lines.get(next);
            if (line.isBlank() && (spread || isBare(head))) {
                next++;
                continue;
            }
            if (line.isBlank() || !isHead(line) || !belongs(head, line, bullets)) {
                break;
            }
            head.add(line);
            below++;
            next++;
        }
        var body = lines.subList(next, end).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return new Entry(head, Entry.period(head), body);
    }

    /**
     * Whether a line below the date still belongs to the head: all above the first bullet does, else what says the thing that the head
     * lacks so far.
     */
    private boolean belongs(List<CvLine> head, CvLine line, boolean bullets) {
        var parts = head.stream().flatMap(above -> HeadParts.of(above).stream()).toList();
        if (bullets) {
            return parts.size() < 4;
        }
        var said = HeadParts.of(line);
        if (said.isEmpty() || line.words() > 10) {
            return false;
        }
        long main = parts.stream()
                .filter(part -> part.joint() != HeadParts.Joint.PAREN && !Places.known(part.text()))
                .count();
        boolean what = parts.stream().anyMatch(part -> words.what(part.text()) >= CLEAR);
        boolean at = parts.stream().anyMatch(part -> words.at(part.text()) >= CLEAR);
        boolean saysWhat = words.what(said.getFirst().text()) >= CLEAR;
        boolean saysAt = words.at(said.getFirst().text()) >= CLEAR;
        return main < 2
                || (!what && saysWhat)
                || (!at && saysAt)
                || (main < 3 && line.words() <= 5 && isSet(head, line));
    }

    /** Nothing but a date. */
    private static boolean isBare(List<CvLine> head) {
        return head.stream().allMatch(line -> HeadParts.of(line).isEmpty());
    }

    /** Set in the type of the head: not to be told from what was done otherwise. */
    private static boolean isSet(List<CvLine> head, CvLine line) {
        return line.place().map(Place::size).equals(head.getFirst().place().map(Place::size))
                && Optional.of(line.content()).filter(Places::known).isPresent();
    }
}
