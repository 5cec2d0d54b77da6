package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Writes any brief from sentence templates and the person's words as they are: nothing is claimed that the brief does not say. The same
 * brief, seed and turn give the same text; another seed another wording, and the next turn never the same opening.
 */
public final class OfflineWriter {

    private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

    public OfflineWriter() {
        for (var language : Language.values()) {
            sentences.put(language, Sentences.read(language));
        }
    }

    /** The parts the brief is answered with. */
    public Map<String, String> write(Brief brief, int seed, int turn) {
        return switch (brief) {
            case Brief.Reflection reflection ->
                new OfflineReflection(sentences(reflection.audience(), seed, turn)).write(reflection);
            case Brief.LetterDraft letter -> asItIs(letter);
            case Brief.CvRewrite rewrite -> OfflineRewrite.write(rewrite);
            case Brief.CvCritique critique ->
                new OfflineCritique(sentences(critique.audience(), seed, turn)).write(critique);
        };
    }

    /** The letter's own wording is what is written when no model answers. */
    private static Map<String, String> asItIs(Brief.LetterDraft letter) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < letter.sentences().size(); i++) {
            parts.put(
                    Brief.LetterDraft.part(i + 1),
                    letter.sentences().get(i).words().text());
        }
        return parts;
    }

    private Sentences sentences(Audience audience, int seed, int turn) {
        return new Sentences(
                Objects.requireNonNull(sentences.get(audience.language())), audience, new Sentences.Pick(seed, turn));
    }
}
