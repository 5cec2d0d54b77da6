package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found.
 *
 * @param share of the rule's points that is won, 0 to 1
 * @param evidence the line that shows it, if one does
 * @param arguments what the wording of the rule quotes
 */
public record Judged(double share, Optional<CvLine> evidence, List<String> arguments) {

    public Judged {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("a share is between 0 and 1");
        }
        arguments = List.copyOf(arguments);
    }

    public static Judged of(double share, Object... arguments) {
        return new Judged(
                Math.clamp(share, 0, 1),
                Optional.empty(),
                List.of(arguments).stream().map(Object::toString).toList());
    }

    public static Judged presence(Optional<CvLine> line) {
        return new Judged(line.isPresent() ? 1 : 0, line, List.of());
    }

    public Judged at(Optional<CvLine> line) {
        return new Judged(share, line, arguments);
    }
}
