package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks whether the letter will do, or should be written again in other words. */
final class VerdictQuestion implements TypedQuestion {

    static final String GOOD = "good";
    static final String OTHER_WORDS = "other-words";

    private static final Pattern SAYS_OTHER_WORDS = Pattern.compile(
            "(?iU)^(refai(s|re|tes)|recommence|autrement|(avec )?d['’]autres mots|réécri\\w+|encore|redo|again|rewrite|other words)\\b.*");
    private static final Pattern SAYS_GOOD = Pattern.compile(
            "(?iU)^(oui|ok|okay|c['’]est (bon|parfait|très bien|nickel|super)|parfait|super|nickel|merci|très bien|génial|yes|good|great|perfect|fine|thanks?)\\b.{0,40}$");

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.verdict.ask", "letter.verdict.good", "letter.verdict.other-words", "letter.verdict.unclear");
    }

    @Override
    public String unclear() {
        return "letter.verdict.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        return new Decision.Ask(List.of(scene.choices(
                "letter.verdict.ask",
                List.of(
                        scene.choice(GOOD, "letter.verdict.good"),
                        scene.choice(OTHER_WORDS, "letter.verdict.other-words")))));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        if (SAYS_OTHER_WORDS.matcher(words.text()).matches()) {
            return chosen(OTHER_WORDS, scene);
        }
        return SAYS_GOOD.matcher(words.text()).matches() ? chosen(GOOD, scene) : new Hearing.Unclear(unclear());
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return accept(Map.of(LetterSlots.VERDICT, choice), scene)
                .map(TypedQuestion::understood)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.VERDICT, "good, or other-words to have it written again"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return switch (raw.getOrDefault(LetterSlots.VERDICT, "")) {
            case GOOD -> Optional.of(Map.of(LetterSlots.VERDICT, GOOD));
            case OTHER_WORDS -> {
                int round = scene.slots().number(LetterSlots.ROUND).orElse(0) + 1;
                yield Optional.of(Map.of(LetterSlots.VERDICT, OTHER_WORDS, LetterSlots.ROUND, Integer.toString(round)));
            }
            default -> Optional.empty();
        };
    }
}
