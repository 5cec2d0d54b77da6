package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.orchestration.Brief;
import java.util.Map;

/** Two sentences: the person's words, and what they may mean. Mood and confidence were given back when they were answered. */
record OfflineReflection(Sentences sentences) {

    private static final int LONGEST_QUOTE = 240;

    Map<String, String> write(Brief.Reflection brief) {
        var weighs = Phrase.of(brief.weighs().text().replaceAll("[«»“”\"]", "")).shortened(LONGEST_QUOTE);
        var heard = weighs.isEmpty()
                ? sentences.sayInTurn("reflect.silent", Map.of())
                : sentences.sayInTurn("reflect.heard", Map.of("words", weighs.text()));
        return Map.of("text", heard + " " + sentences.sayInTurn(sense(brief.task()), Map.of()));
    }

    private String sense(String task) {
        var key = task.substring(task.indexOf('/') + 1) + ".sense";
        return sentences.variants(key).isEmpty() ? "reflect.sense" : key;
    }
}
