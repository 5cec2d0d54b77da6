package fr.phoenix.dialogs.cv;

import java.util.Optional;

/** Rules on sections and dates. A change of trade costs nothing: only what cannot be read does. */
final class StructureRules {

    private StructureRules() {}

    static Judged section(CvReading cv, SectionKind kind) {
        return Judged.presence(cv.section(kind).map(Section::heading));
    }

    static Judged dated(CvReading cv) {
        var all = cv.experiences();
        long dated = all.stream().filter(e -> e.period().isPresent()).count();
        var first = all.stream()
                .filter(e -> e.period().isEmpty())
                .flatMap(e -> e.head().stream())
                .findFirst();
        return Judged.of(all.isEmpty() ? 0 : (double) dated / all.size(), dated, all.size())
                .at(first);
    }

    static Judged latestFirst(CvReading cv) {
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
