package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.letter.writing.Diff;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Versions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a version of the letter changes of the one that was shown before. */
final class ChangeWording {

    static final Set<String> TEXTS = Set.of(
            "letter.changed",
            "letter.changed.many",
            "letter.changed.removed",
            "letter.changed.added",
            "letter.changed.reworded",
            "letter.changed.nothing");

    /** More changes are counted: the letter itself shows them. */
    private static final int MOST_TOLD = 6;

    private ChangeWording() {}

    static Line line(Letter before, Versions versions, Scene scene) {
        var shown = versions.shown();
        var changes = Diff.between(before, shown.letter()).stream()
                .filter(change -> !(change instanceof Diff.Change.Kept))
                .toList();
        if (changes.isEmpty()) {
            return scene.text("letter.changed.nothing", shown.number());
        }
        return changes.size() > MOST_TOLD
                ? scene.text("letter.changed.many", shown.number(), changes.size())
                : scene.text("letter.changed", shown.number(), told(changes, scene));
    }

    private static String told(List<Diff.Change> changes, Scene scene) {
        return changes.stream().flatMap(change -> told(change, scene)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> told(Diff.Change change, Scene scene) {
        return switch (change) {
            case Diff.Change.Kept _ -> Stream.empty();
            case Diff.Change.Removed removed ->
                Stream.of(scene.say("letter.changed.removed", removed.sentence().text()));
            case Diff.Change.Added added ->
                Stream.of(scene.say("letter.changed.added", added.sentence().text()));
            case Diff.Change.Changed changed ->
                Stream.of(scene.say(
                        "letter.changed.reworded",
                        changed.before().text(),
                        changed.after().text()));
        };
    }
}
