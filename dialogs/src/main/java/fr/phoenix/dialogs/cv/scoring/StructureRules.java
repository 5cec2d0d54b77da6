package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Experience;
import fr.phoenix.dialogs.cv.reading.Period;
import fr.phoenix.dialogs.cv.reading.Section;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rules on sections and dates. A change of trade costs nothing: only what cannot be read does. */
final class StructureRules {

    /** Years alone win part of the points: many programs work out lengths by the month. */
    static final double YEARS_ALONE = 0.6;

    /** In months; shorter ones are not remarked upon. */
    static final int LONGEST_GAP = 12;

    private StructureRules() {}

    static Judged section(CvReading cv, SectionKind kind) {
        return Judged.presence(cv.sections().stream()
                .filter(section -> section.kind() == kind)
                .filter(section -> section.lines().stream().anyMatch(line -> !line.isBlank()))
                .map(Section::heading)
                .findFirst());
    }

    static Judged dated(CvReading cv) {
        var all = cv.experiences();
        var precise = all.stream()
                .filter(e -> e.period().filter(Period::precise).isPresent())
                .toList();
        long dated = all.stream().filter(e -> e.period().isPresent()).count();
        double won = precise.size() + YEARS_ALONE * (dated - precise.size());
        var imprecise = all.stream()
                .filter(e -> !precise.contains(e))
                .flatMap(e -> e.head().stream().limit(1))
                .toList();
        return Judged.of(all.isEmpty() ? 0 : won / all.size(), precise.size(), all.size())
                .at(imprecise);
    }

    static Judged latestFirst(CvReading cv) {
        var dated =
                cv.experiences().stream().filter(e -> e.period().isPresent()).toList();
        var misplaced = new ArrayList<CvLine>();
        int inOrder = 0;
        for (int i = 1; i < dated.size(); i++) {
            boolean later = until(dated.get(i)) > until(dated.get(i - 1));
            inOrder += later ? 0 : 1;
            if (later) {
                dated.get(i).head().stream().findFirst().ifPresent(misplaced::add);
            }
        }
        double share = dated.isEmpty() ? 0 : dated.size() == 1 ? 1 : (double) inOrder / (dated.size() - 1);
        return Judged.of(share).at(misplaced);
    }

    private static int until(Experience experience) {
        return experience.period().map(Period::until).orElse(0);
    }

    private record Stretch(Period period, Optional<CvLine> line) {}

    /** Time that neither an experience nor a training fills. Up to today nothing is looked for: the same CV must score the same tomorrow. */
    static Judged gaps(CvReading cv) {
        var stretches = stretches(cv);
        var after = new ArrayList<Evidence>();
        int filled = stretches.isEmpty() ? 0 : stretches.getFirst().period().until();
        for (var stretch : stretches) {
            if (stretch.period().from() - filled > LONGEST_GAP) {
                var note = month(filled) + " → " + month(stretch.period().from());
                stretch.line().ifPresent(line -> after.add(Evidence.of(line, note)));
            }
            filled = Math.max(filled, stretch.period().until());
        }
        return Judged.of(stretches.isEmpty() || !after.isEmpty() ? 0 : 1, after.size())
                .shownBy(after);
    }

    private static List<Stretch> stretches(CvReading cv) {
        var all = new ArrayList<Stretch>();
        cv.experiences()
                .forEach(e -> e.period()
                        .ifPresent(period ->
                                all.add(new Stretch(period, e.head().stream().findFirst()))));
        for (var section : cv.sections()) {
            if (section.kind() == SectionKind.EDUCATION || section.kind() == SectionKind.VOLUNTEERING) {
                section.lines()
                        .forEach(line -> Period.in(line.text())
                                .ifPresent(period -> all.add(new Stretch(period, Optional.of(line)))));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(stretch -> stretch.period().from()))
                .toList();
    }

    private static String month(int months) {
        int month = (months - 1) % 12 + 1;
        return (months - month) / 12 + (month < 10 ? "-0" : "-") + month;
    }
}
