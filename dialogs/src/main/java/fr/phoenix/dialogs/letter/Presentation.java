package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Shows the letter as text, then what of the offer it answers and what it does not claim. */
final class Presentation implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(LetterForm.TEXTS);
        keys.addAll(MatchWording.TEXTS);
        keys.addAll(Set.of("letter.here.offline", "letter.here.model"));
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        var author = scene.author(LetterSlots.DRAFT);
        var letter = new Line(new Reply.Text(LetterForm.asText(LetterForm.fill(scene))), author);
        return new Decision.Settle(
                Map.of(), List.of(scene.text(introduction(author)), letter, MatchWording.line(scene)));
    }

    private static String introduction(Author author) {
        return author.model().equals("offline") ? "letter.here.offline" : "letter.here.model";
    }
}
