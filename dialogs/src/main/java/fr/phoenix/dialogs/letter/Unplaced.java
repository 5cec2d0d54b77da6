package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.letter.writing.Letter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the person told for this letter and no sentence of it says: nothing they said is dropped in silence. */
final class Unplaced {

    static final Set<String> TEXTS = Set.of("letter.unplaced");

    private static final int LONGEST = 90;

    private Unplaced() {}

    static Optional<Line> line(Letter letter, Scene scene) {
        var before =
                LetterAnswers.before(scene.slots()).stream().map(Evidence::id).collect(Collectors.toSet());
        var unplaced = LetterAnswers.of(scene.slots()).all().stream()
                .filter(one -> !before.contains(one.id()))
                .filter(one -> one.source() instanceof Source.Turn && one.kind() != Kind.WILL)
                .filter(one -> letter.sentences().stream()
                        .noneMatch(sentence -> sentence.grounds().contains(one.id())))
                .map(one -> "- " + shortened(one.words()))
                .collect(Collectors.joining("\n"));
        return unplaced.isEmpty() ? Optional.empty() : Optional.of(scene.text("letter.unplaced", unplaced));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "…";
    }
}
