package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found.
 *
 * @param share of the rule's points that is won, 0 to 1
 * @param evidence what shows it, in the order of the CV: the lines to mend, or what won the points
 * @param arguments what the wording of the rule quotes
 */
record Judged(double share, List<Evidence> evidence, List<String> arguments) {

    /** More would not be read. */
    private static final int MOST_EVIDENCE = 12;

    Judged {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("a share is between 0 and 1");
        }
        evidence = evidence.stream().limit(MOST_EVIDENCE).toList();
        arguments = List.copyOf(arguments);
    }

    static Judged of(double share, Object... arguments) {
        return new Judged(
                Math.clamp(share, 0, 1),
                List.of(),
                List.of(arguments).stream().map(Object::toString).toList());
    }

    static Judged presence(Optional<CvLine> line) {
        return of(line.isPresent() ? 1 : 0).at(line);
    }

    Judged at(Optional<CvLine> line) {
        return at(line.stream().toList());
    }

    Judged at(List<CvLine> lines) {
        return shownBy(lines.stream().map(Evidence::of).toList());
    }

    Judged shownBy(List<Evidence> evidences) {
        return new Judged(share, evidences, arguments);
    }
}
