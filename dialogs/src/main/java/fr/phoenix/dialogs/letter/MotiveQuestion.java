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

/** Asks why this change and why this job. May be passed on: then the letter gives no reason. */
final class MotiveQuestion implements PersonQuestion {

    private static final int LEAST_LENGTH = 4;

    @Override
    public Set<String> texts() {
        return Set.of("letter.count", "letter.motive.ask", "letter.motive.unclear");
    }

    @Override
    public String unclear() {
        return "letter.motive.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var count = Gaps.countOf(LetterSlots.MOTIVE, scene.slots());
        return new Decision.Ask(List.of(scene.text(
                "letter.count",
                count.number(),
                count.all(),
                scene.say("letter.motive.ask", scene.slots().textOrEmpty(LetterSlots.TITLE)))));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        if (words.text().endsWith("?")) {
            return new Hearing.Unclear(unclear());
        }
        return accept(Map.of(LetterSlots.MOTIVE, words.text()), scene)
                .<Hearing>map(Hearing.Open::new)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.MOTIVE, "why this change and this job, in the person's words"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(LetterSlots.MOTIVE))
                .map(String::strip)
                .filter(motive -> motive.length() >= LEAST_LENGTH
                        && !Denial.isWhole(motive)
                        && YesNo.opening(motive).isEmpty())
                .map(motive -> Map.of(LetterSlots.MOTIVE, motive));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(LetterSlots.MOTIVE, ""));
    }
}
