package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks for the past trade and how long; offers what was said for the last letter, and takes a CV, which tells it and more. */
final class PastTradeQuestion implements TypedQuestion {

    static final String SAME = "same-trade";

    private static final int LEAST_LENGTH = 4;

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(Set.of(
                "letter.count",
                "letter.past-trade.ask",
                "letter.past-trade.known",
                "letter.same",
                "letter.past-trade.unclear"));
        keys.addAll(SentCv.TEXTS);
        return keys;
    }

    @Override
    public String unclear() {
        return "letter.past-trade.unclear";
    }

    @Override
    public int longest() {
        return Words.MOST;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var lines = new ArrayList<Line>();
        SentCv.problem(scene).ifPresent(lines::add);
        var count = Gaps.countOf(LetterSlots.PAST_TRADE, scene.slots());
        var known = scene.fact(LetterFacts.PAST_TRADE);
        lines.add(scene.choices(
                "letter.count",
                known.map(trade -> List.of(new Choice(SAME, scene.say("letter.same"))))
                        .orElse(List.of()),
                count.number(),
                count.all(),
                known.map(trade -> scene.say("letter.past-trade.known", trade))
                        .orElseGet(() -> scene.say("letter.past-trade.ask"))));
        return new Decision.Ask(lines);
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return SentCv.in(content).<Hearing>map(TypedQuestion::understood).orElseGet(() -> TypedQuestion.super.hear(
                content, scene));
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
        return Map.of(LetterSlots.PAST_TRADE, trade, LetterSlots.CV_NEW, LetterSlots.NO);
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(LetterSlots.PAST_TRADE, "past trade and for how long, in the person's words"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(LetterSlots.PAST_TRADE))
                .map(String::strip)
                .filter(trade -> trade.length() >= LEAST_LENGTH && trade.length() <= TypedQuestion.LONGEST)
                .map(PastTradeQuestion::answer);
    }
}
