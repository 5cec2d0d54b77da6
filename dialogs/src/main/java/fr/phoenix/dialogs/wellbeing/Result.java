package fr.phoenix.dialogs.wellbeing;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.journal.WellBeing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the score: what it is, what it may mean, how it changed, what it does not say, and whose questionnaire it is. */
final class Result {

    static final Set<String> TEXTS = Set.of(
            "well-being.score",
            "well-being.level.fair",
            "well-being.level.low",
            "well-being.level.very-low",
            "well-being.change.up",
            "well-being.change.down",
            "well-being.change.little",
            "well-being.limits",
            "well-being.citation",
            "unclear.coach");

    private Result() {}

    static Finish tell(Scene scene) {
        var facts = scene.conversation().facts();
        var answers = WellBeingFlow.ITEMS.stream()
                .map(item -> scene.slots().number(item).orElseThrow())
                .toList();
        var score = WellBeing.of(facts, scene.today(), answers);
        var text = String.join(
                "\n\n",
                scene.say("well-being.score", String.valueOf(score.score())) + change(score, facts, scene),
                scene.say("well-being.level." + level(score)),
                scene.say("well-being.limits"),
                scene.say("well-being.citation"));
        return new Finish(List.of(line(score, text, scene)), remembered(score, facts));
    }

    private static Line line(WellBeing score, String text, Scene scene) {
        return score.low()
                ? Line.fixed(new Reply.Choices(new Words(text), List.of(scene.choice("coach", "unclear.coach"))))
                : scene.verbatim(text);
    }

    private static String level(WellBeing score) {
        return score.veryLow() ? "very-low" : score.low() ? "low" : "fair";
    }

    private static String change(WellBeing score, Map<String, String> facts, Scene scene) {
        return WellBeing.last(facts)
                .map(before -> " "
                        + scene.say(
                                "well-being.change." + change(score.score() - before.score()),
                                String.valueOf(before.score()),
                                scene.day(before.day())))
                .orElse("");
    }

    private static String change(int points) {
        return Math.abs(points) < WellBeing.CHANGE ? "little" : points > 0 ? "up" : "down";
    }

    private static Map<String, String> remembered(WellBeing score, Map<String, String> facts) {
        var remembered = new HashMap<>(Map.of(score.fact(), score.value()));
        var before = WellBeing.in(facts);
        if (before.size() >= WellBeing.MOST) {
            remembered.put(before.getFirst().fact(), "");
        }
        return remembered;
    }
}
