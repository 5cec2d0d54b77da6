package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something written for a brief, before anybody reads it.
 *
 * @param instructions the system part of the prompt it was written from; empty when none was
 */
public record Manuscript(Brief brief, Map<String, String> parts, String instructions) {

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    public Manuscript {
        parts = Map.copyOf(parts);
    }

    /** All parts together. */
    String whole() {
        return String.join("\n", parts.values());
    }

    /** All parts without quotations and without what the brief itself says: what the writer added. */
    String own() {
        return Passage.without(QUOTED.matcher(whole()).replaceAll(" … "), given());
    }

    /** All parts, for the rules that ask nothing about the brief but its texts. */
    Passage passage() {
        return new Passage(whole(), givenBy(brief), instructions);
    }

    /** Every text of the brief. */
    Collection<String> given() {
        return givenBy(brief);
    }

    static List<String> givenBy(Brief brief) {
        var words = switch (brief) {
            case Brief.Reflection r -> Stream.concat(Stream.of(r.weighs()), r.lastStep().stream());
            case Brief.LetterDraft l ->
                Stream.of(job(l), l.sentences().stream().flatMap(Manuscript::words))
                        .flatMap(part -> part);
            case Brief.CvCritique c -> Stream.concat(c.strengths().stream(), c.fixes().stream());
            case Brief.CvRewrite r -> r.lines().stream().flatMap(Manuscript::words);
        };
        return texts(words);
    }

    /** What a line of a CV may rest on. */
    static Stream<Words> words(Brief.Line line) {
        return Stream.of(line.words(), line.job(), line.fact());
    }

    private static Stream<Words> job(Brief.LetterDraft letter) {
        return Stream.concat(Stream.of(letter.title()), letter.company().stream());
    }

    private static Stream<Words> words(Brief.Sentence sentence) {
        return Stream.of(Stream.of(sentence.words()), sentence.offer().stream(), sentence.said().stream())
                .flatMap(part -> part);
    }

    static List<String> texts(Stream<Words> words) {
        return words.map(Words::text).filter(text -> !text.isBlank()).collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "Manuscript" + parts.keySet();
    }
}
