package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Situation;
import java.util.List;

/**
 * Cleans what comes in before anything reads it: hidden characters go, and from a brief also links, which no text may hold.
 */
public final class InGuards {

    private InGuards() {}

    public static Brief clean(Brief brief) {
        return switch (brief) {
            case Brief.Reflection r ->
                new Brief.Reflection(
                        r.audience(),
                        r.task(),
                        r.mood(),
                        r.confidence(),
                        clean(r.weighs()),
                        r.lastStep().map(InGuards::clean));
            case Brief.LetterDraft l ->
                new Brief.LetterDraft(
                        l.audience(),
                        l.task(),
                        clean(l.title()),
                        l.company().map(InGuards::clean).filter(company -> !company.isBlank()),
                        l.sentences().stream()
                                .map(sentence -> new Brief.Sentence(
                                        sentence.purpose(),
                                        clean(sentence.words()),
                                        clean(sentence.offer()),
                                        clean(sentence.said())))
                                .toList());
            case Brief.CvCritique c ->
                new Brief.CvCritique(c.audience(), c.task(), c.score(), clean(c.strengths()), clean(c.fixes()));
            case Brief.CvRewrite r ->
                new Brief.CvRewrite(
                        r.audience(),
                        r.task(),
                        r.lines().stream()
                                .map(line -> new Brief.Line(clean(line.words()), clean(line.job()), clean(line.fact())))
                                .toList());
        };
    }

    public static Situation clean(Situation situation) {
        return new Situation(
                situation.audience(),
                situation.flow(),
                situation.state(),
                seen(situation.question()),
                seen(situation.message()),
                situation.slots(),
                situation.corrections(),
                situation.prompts(),
                situation.flows(),
                situation.topics());
    }

    /** What people and documents say in a brief, all texts of it. */
    public static List<String> texts(Brief brief) {
        return Manuscript.givenBy(brief);
    }

    private static List<Words> clean(List<Words> words) {
        return words.stream().map(InGuards::clean).filter(one -> !one.isBlank()).toList();
    }

    private static Words clean(Words words) {
        return new Words(UnknownLink.cut(HiddenCharacters.strip(words.text())));
    }

    private static Words seen(Words words) {
        return new Words(HiddenCharacters.strip(words.text()));
    }
}
