package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Experience;
import fr.phoenix.dialogs.cv.reading.Period;
import fr.phoenix.dialogs.cv.reading.Section;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import java.util.Optional;

/** Rules on sections and dates. A change of trade costs nothing: only what cannot be read does. */
public final class StructureRules {

    private static final double YEARS_ALONE = 0.6;

    private StructureRules() {}

    public static Judged section(CvReading cv, SectionKind kind) {
        return Judged.presence(cv.section(kind).map(Section::heading));
    }

    /** Years alone win part of the points: many programs work out lengths by the month. */
    public static Judged dated(CvReading cv) {
        var all = cv.experiences();
        var precise = all.stream()
                .filter(e -> e.period().filter(Period::precise).isPresent())
                .toList();
        long dated = all.stream().filter(e -> e.period().isPresent()).count();
        double won = precise.size() + YEARS_ALONE * (dated - precise.size());
        var first = all.stream()
                .filter(e -> !precise.contains(e))
                .flatMap(e -> e.head().stream())
                .findFirst();
        return Judged.of(all.isEmpty() ? 0 : won / all.size(), precise.size(), all.size())
                .at(first);
    }

    public static Judged latestFirst(CvReading cv) {
        var dated =
                cv.experiences().stream().filter(e -> e.period().isPresent()).toList();
        Optional<CvLine> misplaced = Optional.empty();
        int inOrder = 0;
        for (int i = 1; i < dated.size(); i++) {
            boolean later = end(dated.get(i)) > end(dated.get(i - 1));
            inOrder += later ? 0 : 1;
            if (later && misplaced.isEmpty()) {
                misplaced = dated.get(i).head().stream().findFirst();
            }
        }
        double share = dated.isEmpty() ? 0 : dated.size() == 1 ? 1 : (double) inOrder / (dated.size() - 1);
        return Judged.of(share).at(misplaced);
    }

    private static int end(Experience experience) {
        return experience.period().map(Period::until).orElse(0);
    }
}
