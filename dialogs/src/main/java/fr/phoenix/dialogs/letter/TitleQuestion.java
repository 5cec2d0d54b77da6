package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for the job's title when the offer does not give it; offers the job that the person is known to be after. */
final class TitleQuestion implements TypedQuestion {

    static final String SAME = "same-title";

    @Override
    public Set<String> texts() {
        return Set.of("letter.title.ask", "letter.title.known", "letter.same", "letter.title.unclear");
    }

    @Override
    public String unclear() {
        return "letter.title.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        return new Decision.Ask(List.of(scene.fact(SharedFacts.TARGET_JOB)
                .map(job ->
                        scene.choices("letter.title.known", List.of(new Choice(SAME, scene.say("letter.same"))), job))
                .orElseGet(() -> scene.text("letter.title.ask"))));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return scene.fact(SharedFacts.TARGET_JOB)
                .filter(job -> choice.equals(SAME))
                .map(job -> TypedQuestion.understood(Map.of(LetterSlots.TITLE, job)))
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        return accept(Map.of(LetterSlots.TITLE, words.text()), scene)
                .<Hearing>map(Hearing.Open::new)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.TITLE, "the job's title, at most 80 characters"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return ShortAnswer.of(raw.get(LetterSlots.TITLE)).map(title -> Map.of(LetterSlots.TITLE, title));
    }
}
