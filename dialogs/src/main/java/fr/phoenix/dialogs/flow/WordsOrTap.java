package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A question that is answered in the person's own words, or by tapping one of a few answers where there are any. What was said fills
 * {@code slot}: the words, or the label that was tapped; {@code <slot>-tap} holds the id of the tap, blank when it was typed.
 *
 * @param keys all keys it may say
 * @param asks what is put, taps aside
 * @param taps the answers to tap; ids that {@code Rules} knows as commands, such as {@code skip}, are left to them
 * @param most the longest answer, in characters
 * @param passing what passing on it fills; empty when it may not be passed on
 */
public record WordsOrTap(
        String slot,
        Set<String> keys,
        Function<Scene, Line> asks,
        Function<Scene, List<Choice>> taps,
        int most,
        Optional<Map<String, String>> passing)
        implements Question {

    /** Enough for a thought, short enough to be given back. */
    public static final int LONGEST = 1_000;

    /** The id of the tap that passes a question on. */
    public static final String SKIP = "skip";

    /** Its label. */
    public static final String PASS = "question.pass";

    public WordsOrTap {
        keys = Set.copyOf(keys);
    }

    /** An open question with nothing to tap but to pass on it. */
    public static WordsOrTap open(String slot, Set<String> keys, Function<Scene, Line> asks) {
        return new WordsOrTap(
                slot,
                keys,
                asks,
                scene -> List.of(scene.choice(SKIP, PASS)),
                LONGEST,
                Optional.of(Map.of(slot, "", slot + "-tap", "")));
    }

    @Override
    public Set<String> texts() {
        var all = new HashSet<>(keys);
        all.addAll(Set.of("unclear.write", "unclear.shorter", PASS));
        return all;
    }

    @Override
    public Ask enter(Scene scene) {
        return new Ask(List.of(withTaps(asks.apply(scene), taps.apply(scene))));
    }

    private static Line withTaps(Line line, List<Choice> taps) {
        return taps.isEmpty() ? line : new Line(new Reply.Choices(line.reply().words(), taps), line.author());
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Chosen chosen ->
                tap(scene, choice -> choice.id().equals(chosen.choice())).orElse(new Hearing.Unclear("unclear.write"));
            case Typed typed -> typed(typed.words().text().strip(), scene);
            default -> new Hearing.Unclear("unclear.write");
        };
    }

    private Hearing typed(String words, Scene scene) {
        if (words.length() > most) {
            return new Hearing.Unclear("unclear.shorter");
        }
        var plain = Spelling.plain(words);
        var meant = TapWords.read(slot, plain);
        return tap(scene, choice -> Spelling.plain(choice.label()).equals(plain))
                .or(() -> meant.flatMap(id -> tap(scene, choice -> choice.id().equals(id))))
                .orElseGet(() ->
                        answers(words) ? new Hearing.Open(filled(words, "")) : new Hearing.Unclear("unclear.write"));
    }

    /** A bare yes or no says nothing in one's own words. */
    private static boolean answers(String words) {
        return Spelling.hasLetters(words) && YesNo.read(words).isEmpty();
    }

    private Optional<Hearing> tap(Scene scene, Predicate<Choice> meant) {
        return taps.apply(scene).stream()
                .filter(choice -> !choice.id().equals(SKIP))
                .filter(meant)
                .findFirst()
                .map(choice -> new Hearing.Understood(filled(choice.label(), choice.id()), List.of()));
    }

    private Map<String, String> filled(String words, String tap) {
        return Map.of(slot, words, slot + "-tap", tap);
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(slot, "the person's own words"));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return passing;
    }
}
