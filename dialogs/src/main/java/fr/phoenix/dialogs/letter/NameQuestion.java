package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for the name that signs, and the town if they like. May be passed on: the letter then has a blank to fill in. The name
 * never goes to a writer; only the form needs it.
 */
final class NameQuestion implements TypedQuestion {

    static final String SAME = "same-name";

    @Override
    public Set<String> texts() {
        return Set.of("letter.name.ask", "letter.name.known", "letter.same", "letter.name.unclear");
    }

    @Override
    public String unclear() {
        return "letter.name.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        return new Decision.Ask(List.of(known(scene)
                .map(signature -> scene.choices(
                        "letter.name.known", List.of(new Choice(SAME, scene.say("letter.same"))), signature.line()))
                .orElseGet(() -> scene.text("letter.name.ask"))));
    }

    /** The CV that was sent says best who writes; then what is remembered. */
    private static Optional<Signature> known(Scene scene) {
        var town = given(scene, LetterSlots.CV_TOWN)
                .or(() -> scene.fact(LetterFacts.TOWN))
                .or(() -> scene.fact(SharedFacts.TOWN))
                .orElse("");
        return given(scene, LetterSlots.CV_NAME)
                .or(() -> scene.fact(SharedFacts.NAME))
                .or(() -> scene.fact(LetterFacts.NAME))
                .map(name -> new Signature(name, town));
    }

    private static Optional<String> given(Scene scene, String slot) {
        return scene.slots().text(slot).filter(value -> !value.isBlank());
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        return Optional.of(words.text())
                .filter(said -> !isOrdinary(said, scene))
                .flatMap(Signature::read)
                .<Hearing>map(
                        signature -> signature.isPlain() ? understood(signature) : new Hearing.Open(slots(signature)))
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    /** Small letters, and nothing but words of the dictionary: “plus formel” is no name. Who is called so writes capitals. */
    private static boolean isOrdinary(String said, Scene scene) {
        return Arrays.stream(said.strip().split("[\\s-]+"))
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) && Spelling.knows(word, scene.language()));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return known(scene)
                .filter(signature -> choice.equals(SAME))
                .map(NameQuestion::understood)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    private static Hearing understood(Signature signature) {
        return TypedQuestion.understood(slots(signature));
    }

    private static Map<String, String> slots(Signature signature) {
        return Map.of(LetterSlots.NAME, signature.name(), LetterSlots.TOWN, signature.town());
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(
                new SlotOffer(LetterSlots.NAME, "first and last name"),
                new SlotOffer(LetterSlots.TOWN, "town, without postal code"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return ShortAnswer.of(raw.get(LetterSlots.NAME))
                .map(name -> new Signature(
                        name, ShortAnswer.of(raw.get(LetterSlots.TOWN)).orElse("")))
                .map(NameQuestion::slots);
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(LetterSlots.NAME, "", LetterSlots.TOWN, ""));
    }
}
