package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Writes any brief from sentence templates and the person's words as they are: nothing is claimed that the brief does not say. The same
 * brief and seed give the same text; another seed another wording.
 */
public final class OfflineWriter {

    private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

    public OfflineWriter() {
        for (var language : Language.values()) {
            sentences.put(language, Sentences.read(language));
        }
    }

    /** The parts the brief is answered with. */
    public Map<String, String> write(Brief brief, int seed) {
        return switch (brief) {
            case Brief.Reflection reflection ->
                new OfflineReflection(sentences(reflection.audience(), seed)).write(reflection);
            case Brief.LetterDraft letter -> new OfflineLetter(sentences(letter.audience(), seed)).write(letter);
            case Brief.CvCritique critique -> new OfflineCritique(sentences(critique.audience(), seed)).write(critique);
        };
    }

    private Sentences sentences(Audience audience, int seed) {
        return Sentences.of(Objects.requireNonNull(sentences.get(audience.language())), audience.register(), seed);
    }
}
