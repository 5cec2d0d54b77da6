package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One entry of the experience sections.
 *
 * @param head the lines that say what, where and when
 * @param duties the lines that say what was done, a line broken over several counted once
 */
public record Experience(List<CvLine> head, Optional<Period> period, List<CvLine> duties) {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final int MOST_ABOVE = 2;

    public Experience {
        head = List.copyOf(head);
        duties = List.copyOf(duties);
    }

    public static List<Experience> in(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.EXPERIENCE)
                .flatMap(section -> entries(section.lines()).stream())
                .toList();
    }

    private static List<Experience> entries(List<CvLine> lines) {
        var starts = starts(lines);
        var entries = new ArrayList<Experience>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            entries.add(entry(lines.subList(starts.get(i), end)));
        }
        return entries;
    }

    /** Where entries begin: at each line with a date, or above it when titles stand above dates; by paragraphs without any date. */
    private static List<Integer> starts(List<CvLine> lines) {
        var dated = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (isDated(lines.get(i))) {
                dated.add(i);
            }
        }
        if (dated.isEmpty()) {
            return paragraphs(lines);
        }
        int above = isAlone(lines.get(dated.getFirst())) ? above(lines, dated.getFirst()) : 0;
        var starts = new ArrayList<Integer>();
        for (int at : dated) {
            int start = at;
            int floor = starts.isEmpty() ? 0 : starts.getLast() + 1;
            while (start > floor && at - start < above && isHead(lines.get(start - 1))) {
                start--;
            }
            starts.add(start);
        }
        return withUndated(lines, starts);
    }

    /** Adds entries that have no date among those that have: a short line after an empty one, with bullets below. */
    private static List<Integer> withUndated(List<CvLine> lines, List<Integer> starts) {
        var all = new ArrayList<Integer>(starts);
        for (int i = 1; i + 1 < lines.size(); i++) {
            int at = i;
            boolean begins = lines.get(i - 1).isBlank()
                    && isHead(lines.get(i))
                    && lines.get(i + 1).isBullet();
            boolean bulletsBefore = lines.subList(0, i).stream().anyMatch(CvLine::isBullet);
            boolean free = starts.stream().noneMatch(start -> at >= start && at - start <= MOST_ABOVE);
            if (begins && bulletsBefore && free) {
                all.add(i);
            }
        }
        return all.stream().sorted().toList();
    }

    private static List<Integer> paragraphs(List<CvLine> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0 || lines.get(i - 1).isBlank();
            if (first && isHead(lines.get(i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** How many head lines stand above the first date: 0 when the date comes first. */
    private static int above(List<CvLine> lines, int dated) {
        int count = 0;
        while (dated - count > 0 && count < MOST_ABOVE && isHead(lines.get(dated - count - 1))) {
            count++;
        }
        return count;
    }

    private static boolean isHead(CvLine line) {
        return !line.isBlank()
                && !line.isBullet()
                && !isDated(line)
                && line.words() <= 12
                && !line.text().endsWith(".");
    }

    /** A date makes an entry when it is a stretch of time, or opens or closes its line. */
    private static boolean isDated(CvLine line) {
        if (line.words() > 20 || (line.isBullet() && line.words() > 8)) {
            return false;
        }
        return Period.in(line.text())
                .filter(period ->
                        period.until() - period.from() > 11 || period.ongoing() || atEdge(line.text(), period))
                .isPresent();
    }

    private static boolean atEdge(String line, Period period) {
        return !LETTERS.matcher(line.substring(0, period.start())).find()
                || !LETTERS.matcher(line.substring(period.end())).find();
    }

    private static boolean isAlone(CvLine line) {
        return Period.in(line.text())
                .map(period ->
                        line.text().substring(0, period.start()) + line.text().substring(period.end()))
                .filter(rest -> LETTERS.matcher(rest).results().count() < 2)
                .isPresent();
    }

    private static Experience entry(List<CvLine> lines) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        boolean bullets = filled.stream().anyMatch(CvLine::isBullet);
        int head = 0;
        while (head < filled.size() && head < 4 && belongsToHead(filled.get(head), head, bullets)) {
            head++;
        }
        var duties = filled.subList(head, filled.size()).stream()
                .filter(line -> bullets ? line.isBullet() : line.words() >= 3)
                .toList();
        var period = filled.subList(0, head).stream()
                .flatMap(line -> Period.in(line.text()).stream())
                .findFirst();
        return new Experience(filled.subList(0, head), period, duties);
    }

    private static boolean belongsToHead(CvLine line, int at, boolean bullets) {
        return at == 0 || isDated(line) || (bullets ? !line.isBullet() : at == 1 && isHead(line) && line.words() <= 6);
    }
}
