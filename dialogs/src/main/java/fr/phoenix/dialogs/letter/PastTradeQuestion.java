package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for the past trade and how long; offers what was said for the last letter, and takes a CV, which tells it and more. */
final class PastTradeQuestion implements PersonQuestion {

    static final String SAME = "same-trade";

    private static final int LEAST_LENGTH = 4;

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.count",
                "letter.past-trade.ask",
                "letter.past-trade.known",
                "letter.same",
                "letter.past-trade.unclear");
    }

    @Override
    public String unclear() {
        return "letter.past-trade.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var count = Gaps.countOf(LetterSlots.PAST_TRADE, scene.slots());
        return new Decision.Ask(List.of(scene.fact(LetterFacts.PAST_TRADE)
                .map(trade -> scene.choices(
                        "letter.count",
                        List.of(new Choice(SAME, scene.say("letter.same"))),
                        count.number(),
                        count.all(),
                        scene.say("letter.past-trade.known", trade)))
                .orElseGet(() ->
                        scene.text("letter.count", count.number(), count.all(), scene.say("letter.past-trade.ask")))));
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        return accept(Map.of(LetterSlots.PAST_TRADE, words.text()), scene)
                .<Hearing>map(Hearing.Open::new)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return scene.fact(LetterFacts.PAST_TRADE)
                .filter(trade -> choice.equals(SAME))
                .map(trade -> TypedQuestion.understood(answer(trade)))
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    private static Map<String, String> answer(String trade) {
        return Map.of(LetterSlots.PAST_TRADE, trade);
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.PAST_TRADE, "past trade and for how long, in the person's words"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(LetterSlots.PAST_TRADE))
                .map(String::strip)
                .filter(trade -> trade.length() >= LEAST_LENGTH)
                .map(PastTradeQuestion::answer);
    }
}
