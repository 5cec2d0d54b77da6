package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.writing.Ground;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Revision;
import fr.phoenix.dialogs.letter.writing.RevisionReading;
import fr.phoenix.dialogs.letter.writing.Sentence;
import fr.phoenix.dialogs.letter.writing.SentenceCheck;
import fr.phoenix.dialogs.letter.writing.WhereFrom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells where sentences of the letter come from: the offer, a line of the CV, something that was said. */
final class Tracing implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.trace.sentence",
                "letter.trace.offer",
                "letter.trace.cv",
                "letter.trace.turn",
                "letter.trace.fixed",
                "letter.trace.person",
                "letter.outcome.no-such-sentence");
    }

    @Override
    public Decision enter(Scene scene) {
        var letter = LetterVersions.letter(scene.slots());
        var asked = asked(letter, scene);
        var said = asked.isEmpty()
                ? scene.text(
                        "letter.outcome.no-such-sentence", letter.sentences().size())
                : scene.verbatim(asked.stream()
                        .map(number -> told(number, letter, scene))
                        .collect(Collectors.joining("\n\n")));
        return new Decision.Settle(Map.of(), List.of(said));
    }

    /** The numbers of the sentences that are asked about: all of them, unless one is named. */
    private static List<Integer> asked(Letter letter, Scene scene) {
        var said = scene.slots().textOrEmpty(LetterSlots.REVISION);
        var one = RevisionReading.of(said, scene.language())
                .filter(Revision.WhereFrom.class::isInstance)
                .map(Revision.WhereFrom.class::cast)
                .filter(wish -> wish.place().isPresent() || wish.quoted().isPresent());
        return one.map(wish -> WhereFrom.of(wish, letter, LetterMaterial.of(scene)).stream()
                        .map(found -> letter.sentences().indexOf(found.sentence()) + 1)
                        .toList())
                .orElseGet(() -> IntStream.rangeClosed(1, letter.sentences().size())
                        .boxed()
                        .toList());
    }

    private static String told(int number, Letter letter, Scene scene) {
        var sentence = letter.sentences().get(number - 1);
        return scene.say("letter.trace.sentence", number, sentence.text(), grounds(sentence, scene));
    }

    private static String grounds(Sentence sentence, Scene scene) {
        if (sentence.grounds().equals(List.of(SentenceCheck.OWN_WORDS))) {
            return "- " + scene.say("letter.trace.person");
        }
        var material = LetterMaterial.of(scene).grounds();
        var statements = Memory.stored(scene.slots().textOrEmpty(LetterSlots.EVIDENCE)).stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity(), (first, again) -> first));
        var lines = sentence.grounds().stream()
                .map(id -> statements.containsKey(id)
                        ? source(Objects.requireNonNull(statements.get(id)), scene)
                        : offer(material.get(id), scene))
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(line -> "- " + line)
                .toList();
        return lines.isEmpty() ? "- " + scene.say("letter.trace.fixed") : String.join("\n", lines);
    }

    private static String offer(@Nullable Ground ground, Scene scene) {
        return ground == null ? "" : scene.say("letter.trace.offer", ground.words());
    }

    private static String source(Evidence evidence, Scene scene) {
        var words =
                evidence.context().isEmpty() ? evidence.words() : evidence.words() + " (" + evidence.context() + ")";
        return switch (evidence.source()) {
            case Source.CvLine line -> scene.say("letter.trace.cv", words, line.line());
            case Source.Turn turn ->
                scene.say("letter.trace.turn", words, LetterForm.day(turn.day(), scene.language()));
        };
    }
}
