package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.writing.LetterWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives the short message that goes with the letter. */
final class ShowingEmail implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(LetterForm.TEXTS);
        keys.add("letter.mail.intro");
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        var letter = LetterVersions.letter(scene.slots());
        var form = LetterForm.fill(letter, scene);
        var message = LetterWriter.email(
                LetterMaterial.of(scene), letter, form.salutation().text());
        var signed = message + "\n\n" + form.signature().text();
        return new Decision.Settle(
                Map.of(),
                List.of(
                        scene.text("letter.mail.intro", letter.subject()),
                        new Line(new Reply.Text(new Words(signed)), LetterVersions.author(scene))));
    }
}
