package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks what the person has done to prepare the change: nothing yet is an answer, and the letter then says nothing of it. */
final class CommitmentQuestion implements PersonQuestion {

    static final String NOTHING = "nothing-yet";

    private static final int LEAST_LENGTH = 6;

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.count", "letter.commitment.ask", "letter.commitment.nothing", "letter.commitment.unclear");
    }

    @Override
    public String unclear() {
        return "letter.commitment.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var count = Gaps.countOf(LetterSlots.COMMITMENT, scene.slots());
        return new Decision.Ask(List.of(scene.choices(
                "letter.count",
                List.of(scene.choice(NOTHING, "letter.commitment.nothing")),
                count.number(),
                count.all(),
                scene.say("letter.commitment.ask"))));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        if (Denial.isWhole(words.text())
                || YesNo.read(words.text()).filter(said -> said == YesNo.NO).isPresent()) {
            return TypedQuestion.understood(Map.of(LetterSlots.COMMITMENT, ""));
        }
        return accept(Map.of(LetterSlots.COMMITMENT, words.text()), scene)
                .<Hearing>map(Hearing.Open::new)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return choice.equals(NOTHING)
                ? TypedQuestion.understood(Map.of(LetterSlots.COMMITMENT, ""))
                : new Hearing.Unclear(unclear());
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(
                LetterSlots.COMMITMENT, "what the person did to prepare the change, in their words; nothing added"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(LetterSlots.COMMITMENT))
                .map(String::strip)
                .filter(said -> said.length() >= LEAST_LENGTH)
                .map(said -> Map.of(LetterSlots.COMMITMENT, said));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(LetterSlots.COMMITMENT, ""));
    }
}
