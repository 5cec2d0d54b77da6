package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.orchestration.Brief;
import java.util.Map;

/** Three sentences: the person's words, what they may mean, and what mood and confidence say together. */
record OfflineReflection(Sentences sentences) {

    private static final int LONGEST_QUOTE = 240;
    /** From this gap between mood and confidence on, the gap is what is worth saying. */
    private static final int GAP = 3;

    Map<String, String> write(Brief.Reflection brief) {
        var weighs = Phrase.of(brief.weighs().text().replaceAll("[«»“”\"]", "")).shortened(LONGEST_QUOTE);
        var heard = weighs.isEmpty()
                ? sentences.sayInTurn("reflect.silent", Map.of())
                : sentences.sayInTurn("reflect.heard", Map.of("words", weighs.text()));
        var levels = Map.of("mood", String.valueOf(brief.mood()), "confidence", String.valueOf(brief.confidence()));
        return Map.of(
                "text",
                String.join(
                        " ",
                        heard,
                        sentences.sayInTurn(sense(brief.task()), Map.of()),
                        sentences.sayInTurn(level(brief.mood(), brief.confidence()), levels)));
    }

    private String sense(String task) {
        var key = task.substring(task.indexOf('/') + 1) + ".sense";
        return sentences.variants(key).isEmpty() ? "reflect.sense" : key;
    }

    private static String level(int mood, int confidence) {
        if (mood <= 3 && confidence <= 3) {
            return "reflect.low";
        }
        if (mood >= 7 && confidence >= 7) {
            return "reflect.high";
        }
        if (Math.abs(mood - confidence) >= GAP) {
            return mood < confidence ? "reflect.confident" : "reflect.unsure";
        }
        return "reflect.middle";
    }
}
