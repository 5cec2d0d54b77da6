package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Has the letter made as PDF, DOCX and text. */
final class Typesetting implements Step {

    @Override
    public Kind kind() {
        return Kind.TYPESETS;
    }

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(LetterForm.TEXTS);
        keys.add("letter.files");
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        return new Decision.Typeset(
                LetterForm.fill(LetterVersions.letter(scene.slots()), scene),
                List.of(Format.PDF, Format.DOCX, Format.TEXT),
                new Words(scene.say("letter.files")));
    }
}
