package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Shows the letter as text: the first with what of the offer it answers, a later version with what changes. */
final class Presentation implements Step {

    /** A letter of fewer words says why it is short. */
    private static final int THIN = 200;

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(LetterForm.TEXTS);
        keys.addAll(MatchWording.TEXTS);
        keys.addAll(ChangeWording.TEXTS);
        keys.addAll(Unplaced.TEXTS);
        keys.addAll(Counted.keys("letter.here.put-aside"));
        keys.addAll(Set.of("letter.here.offline", "letter.here.model", "letter.thin"));
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        var letter = LetterVersions.letter(scene.slots());
        var author = LetterVersions.author(scene);
        var lines = new ArrayList<Line>();
        if (LetterConditions.isFirst(scene.slots())) {
            lines.add(scene.text(offline(author) ? "letter.here.offline" : "letter.here.model"));
        } else {
            changes(scene).ifPresent(lines::add);
        }
        lines.add(new Line(new Reply.Text(LetterForm.asText(LetterForm.fill(letter, scene))), author));
        putAside(scene).ifPresent(lines::add);
        if (LetterConditions.isFirst(scene.slots())) {
            Unplaced.line(letter, scene).ifPresent(lines::add);
            lines.add(MatchWording.line(letter, scene));
            int words = letter.words();
            if (words < THIN) {
                lines.add(scene.text("letter.thin", words));
            }
        }
        return new Decision.Settle(Map.of(), List.copyOf(lines));
    }

    private static Optional<Line> putAside(Scene scene) {
        return scene.slots()
                .text(LetterSlots.PUT_ASIDE)
                .filter(number -> !number.isBlank() && !number.equals("0"))
                .map(number -> scene.verbatim(Counted.say(scene, "letter.here.put-aside", Integer.parseInt(number))));
    }

    private static Optional<Line> changes(Scene scene) {
        int before = scene.slots().number(LetterSlots.BEFORE).orElse(0);
        return LetterVersions.letter(before, scene.slots())
                .map(letter -> ChangeWording.line(
                        letter, LetterVersions.of(scene.slots()).orElseThrow(), scene));
    }

    private static boolean offline(Author author) {
        return !(author instanceof Author.Writer writer) || writer.model().equals(Orchestrators.OFFLINE);
    }
}
