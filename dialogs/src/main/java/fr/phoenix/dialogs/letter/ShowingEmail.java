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
import java.util.regex.Pattern;

/** Gives the short message that goes with the letter. */
final class ShowingEmail implements Step {

    /** The first line: the letter knows better whom it greets. */
    private static final Pattern GREETING = Pattern.compile("^[^\\n]+");

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
        var name = scene.slots().textOrEmpty(LetterSlots.NAME);
        var form = LetterForm.fill(letter, scene);
        var message = form.salutation().text()
                + GREETING.matcher(LetterWriter.email(LetterMaterial.of(scene), letter))
                        .replaceFirst("") + "\n\n"
                + (name.isBlank() ? scene.say("letter.form.no-name") : name);
        return new Decision.Settle(
                Map.of(),
                List.of(
                        scene.text("letter.mail.intro", letter.subject()),
                        new Line(new Reply.Text(new Words(message)), LetterVersions.author(scene))));
    }
}
