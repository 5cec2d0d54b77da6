package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import java.util.Set;

/** Tells what a version of the letter changes. */
final class ChangeWording {

    static final Set<String> TEXTS = Set.of(
            "letter.changed",
            "letter.changed.removed",
            "letter.changed.added",
            "letter.changed.reworded",
            "letter.changed.nothing");

    private ChangeWording() {}

    static Line line(LetterVersions versions, Scene scene) {
        return scene.text("letter.changed.nothing", versions.current());
    }
}
