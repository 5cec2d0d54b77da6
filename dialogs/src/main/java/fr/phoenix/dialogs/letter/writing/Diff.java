package fr.phoenix.dialogs.letter.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is different between two versions of a letter, sentence by sentence. */
public final class Diff {

    private Diff() {}

    /** One sentence, as it was or became. */
    public sealed interface Change {

        record Kept(Sentence sentence) implements Change {}

        record Changed(Sentence before, Sentence after) implements Change {}

        record Removed(Sentence sentence) implements Change {}

        record Added(Sentence sentence) implements Change {}
    }

    /** In the order of the second letter; what it no longer has stands where it stood. */
    public static List<Change> between(Letter before, Letter after) {
        var old = byId(before);
        var next = byId(after);
        var changes = new ArrayList<Change>();
        int told = 0;
        for (var sentence : after.sentences()) {
            while (told < before.sentences().size()
                    && !next.containsKey(before.sentences().get(told).id())) {
                changes.add(new Change.Removed(before.sentences().get(told++)));
            }
            var was = old.get(sentence.id());
            if (was == null) {
                changes.add(new Change.Added(sentence));
            } else {
                changes.add(
                        was.text().equals(sentence.text())
                                ? new Change.Kept(sentence)
                                : new Change.Changed(was, sentence));
                told = Math.max(told, before.sentences().indexOf(was) + 1);
            }
        }
        before.sentences().stream()
                .filter(sentence -> !next.containsKey(sentence.id()))
                .filter(sentence -> changes.stream()
                        .noneMatch(change -> change instanceof Change.Removed(var gone) && gone.equals(sentence)))
                .forEach(sentence -> changes.add(new Change.Removed(sentence)));
        return List.copyOf(changes);
    }

    private static java.util.Map<String, Sentence> byId(Letter letter) {
        return letter.sentences().stream()
                .collect(Collectors.toMap(Sentence::id, Function.identity(), (one, other) -> one));
    }
}
