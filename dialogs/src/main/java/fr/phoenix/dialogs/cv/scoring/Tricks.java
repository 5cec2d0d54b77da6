package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Way;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is in a CV for machines and not for people: hidden text, orders to screeners, words said over and over, endless lists of skills.
 * A long list may well be honest; it gains nothing all the same, unless an experience shows the skill.
 */
record Tricks(List<Evidence> hidden, List<CvLine> orders, List<CvLine> repeats, List<CvLine> dump) {

    /** Items of a list above which nobody reads it: our judgement. */
    static final int MOST_ITEMS = 40;

    /** How often a line may say a word, and a CV a line; the same duty may stand once in each experience. */
    static final int MOST_REPEATS = 3;

    private static final int LEAST_HIDDEN = 3;
    private static final int ITEM_WORDS = 4;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#.]{3,}");

    Tricks {
        hidden = List.copyOf(hidden);
        orders = List.copyOf(orders);
        repeats = List.copyOf(repeats);
        dump = List.copyOf(dump);
    }

    static Tricks in(CvReading cv) {
        var lines = cv.document().lines();
        return new Tricks(
                cv.document().extract().hidden().stream()
                        .filter(Tricks::counts)
                        .map(Evidence::of)
                        .toList(),
                Orders.in(lines),
                repeats(lines, Math.max(MOST_REPEATS, cv.experiences().size())),
                dump(cv));
    }

    /** A lone invisible figure or dot is a matter of typesetting. */
    private static boolean counts(Hidden hidden) {
        return hidden.way() == Way.ZERO_WIDTH
                || LETTER.matcher(hidden.text()).results().count() >= LEAST_HIDDEN;
    }

    /** Lines that are mostly one word, and lines said again and again, from the first repeat too many. */
    private static List<CvLine> repeats(List<CvLine> lines, int most) {
        var found = new ArrayList<CvLine>();
        Map<String, Integer> times = new HashMap<>();
        for (var line : lines) {
            var folded = Folded.of(line.content());
            boolean again = line.words() > 0 && times.merge(folded, 1, Integer::sum) > most;
            if (again || stutters(folded)) {
                found.add(line);
            }
        }
        return found;
    }

    private static boolean stutters(String folded) {
        Map<String, Integer> times = new HashMap<>();
        WORD.matcher(folded).results().forEach(word -> times.merge(word.group(), 1, Integer::sum));
        int all = times.values().stream().mapToInt(n -> n).sum();
        return times.values().stream().anyMatch(n -> n > MOST_REPEATS && 3 * n >= all);
    }

    private static List<CvLine> dump(CvReading cv) {
        var found = new ArrayList<CvLine>();
        var skills = cv.sections().stream()
                .filter(section -> section.kind() == SectionKind.SKILLS)
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.isBlank())
                .toList();
        addIfDump(skills, found);
        var run = new ArrayList<CvLine>();
        for (var line : cv.document().lines()) {
            if (Items.in(line).size() >= 3) {
                run.add(line);
            } else {
                addIfDump(run, found);
                run.clear();
            }
        }
        addIfDump(run, found);
        return found.stream().distinct().toList();
    }

    private static void addIfDump(List<CvLine> lines, List<CvLine> found) {
        var distinct = new HashSet<String>();
        lines.forEach(line -> Items.in(line).stream()
                .filter(item -> item.words() <= ITEM_WORDS)
                .forEach(item -> distinct.add(Folded.of(item.text()))));
        if (distinct.size() >= MOST_ITEMS) {
            found.addAll(lines);
        }
    }

    boolean isEmpty() {
        return hidden.isEmpty() && orders.isEmpty() && repeats.isEmpty() && dump.isEmpty();
    }

    /** The CV as if these lines were empty; numbers and places stay. */
    CvReading without(CvReading cv) {
        Set<Integer> out = new HashSet<>();
        List.of(orders, repeats, dump).forEach(lines -> lines.forEach(line -> out.add(line.number())));
        if (out.isEmpty()) {
            return cv;
        }
        var lines = cv.document().lines().stream()
                .map(line -> out.contains(line.number()) ? new CvLine(line.number(), "", line.place()) : line)
                .toList();
        return CvReading.of(new CvDocument(lines, cv.document().extract()));
    }

    /** Orders and hidden text lose all points, repeats and lists half of them each: the latter are often meant well. */
    Judged judge() {
        double share = 1;
        if (!orders.isEmpty() || hidden.stream().anyMatch(e -> !e.note().equals(Way.ZERO_WIDTH.name()))) {
            share = 0;
        }
        share -= hidden.isEmpty() ? 0 : 0.5;
        share -= repeats.isEmpty() ? 0 : 0.5;
        share -= dump.isEmpty() ? 0 : 0.5;
        var evidence = new ArrayList<>(hidden);
        orders.forEach(line -> evidence.add(Evidence.of(line, "order")));
        repeats.forEach(line -> evidence.add(Evidence.of(line, "repeat")));
        dump.forEach(line -> evidence.add(Evidence.of(line, "list")));
        return Judged.of(share, evidence.size()).shownBy(evidence);
    }
}
