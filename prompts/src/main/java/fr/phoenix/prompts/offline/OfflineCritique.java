package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Three sentences: what works, the score and what it means, what to mend first. Says only what the rules found. */
record OfflineCritique(Sentences sentences) {

    private static final int HIGH = 75;
    private static final int MIDDLE = 50;
    private static final int MOST = 2;
    private static final int LONGEST = 220;

    Map<String, String> write(Brief.CvCritique brief) {
        var works = brief.strengths().isEmpty()
                ? sentences.say("critique.nothing")
                : sentences.say("critique.works", Map.of("words", list(brief.strengths())));
        var score = sentences.say(
                "critique.score",
                Map.of("score", String.valueOf(brief.score()), "sense", sentences.say(sense(brief.score()))));
        var fix = brief.fixes().isEmpty()
                ? sentences.say("critique.done")
                : sentences.say(
                        "critique.fix", Map.of("words", list(brief.fixes().subList(0, 1))));
        return Map.of("text", String.join(" ", works, score, fix));
    }

    private static String sense(int score) {
        return score >= HIGH ? "critique.sense-high" : score >= MIDDLE ? "critique.sense-middle" : "critique.sense-low";
    }

    private String list(List<Words> words) {
        return words.stream()
                .limit(MOST)
                .map(one -> Phrase.of(one.text()).shortened(LONGEST).inside())
                .collect(Collectors.joining(sentences.say("list.apart")));
    }
}
