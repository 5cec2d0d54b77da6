package fr.phoenix.prompts;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import fr.phoenix.dialogs.orchestration.TurnContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the flows ask for, in small. */
public final class Briefs {

    public static final Audience TU = new Audience(Language.FR, Register.TU, true);
    public static final Audience VOUS = new Audience(Language.FR, Register.VOUS, true);
    public static final Audience ENGLISH = new Audience(Language.EN, Register.VOUS, true);

    private static final Map<String, String> MAIN_FLOWS =
            Map.of("check-in", "motivation check-in", "letter", "a cover letter", "cv", "a critique of a CV");
    private static final Map<String, String> ALL_FLOWS = Map.of(
            "check-in", "motivation check-in",
            "letter", "a cover letter",
            "cv", "a critique of a CV",
            "progress", "an account of progress",
            "well-being", "a well-being test");

    private Briefs() {}

    public static Brief.Reflection reflection(Audience audience, String weighs) {
        return reflection(audience, 4, 5, weighs);
    }

    public static Brief.Reflection reflection(Audience audience, int mood, int confidence, String weighs) {
        return reflection(audience, "check-in/reflect-fear", mood, confidence, weighs);
    }

    public static Brief.Reflection reflection(Audience audience, String task, int mood, int confidence, String weighs) {
        return new Brief.Reflection(audience, task, mood, confidence, new Words(weighs), Optional.empty());
    }

    /**
     * Of one sentence for each of the texts, which rests on them.
     *
     * @param offer what the offer asks for
     * @param said what the person said
     */
    public static Brief.LetterDraft letter(
            Audience audience, String title, String company, List<String> offer, String... said) {
        var sentences = new ArrayList<Brief.Sentence>();
        for (var need : offer) {
            sentences.add(new Brief.Sentence("NEED", new Words(need), words(List.of(need)), List.of()));
        }
        for (var words : said) {
            sentences.add(new Brief.Sentence("PROOF", new Words(words), List.of(), words(List.of(words))));
        }
        return new Brief.LetterDraft(
                audience,
                "letter/draft",
                new Words(title),
                company.isEmpty() ? Optional.empty() : Optional.of(new Words(company)),
                sentences);
    }

    /** What answers the letter: these texts for its first sentences, and its own words for the others. */
    public static Map<String, String> answer(Brief.LetterDraft letter, String... texts) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < letter.sentences().size(); i++) {
            parts.put(
                    Brief.LetterDraft.part(i + 1),
                    i < texts.length
                            ? texts[i]
                            : letter.sentences().get(i).words().text());
        }
        return parts;
    }

    /** Of one line. */
    public static Brief.CvRewrite rewrite(Audience audience, String line, String job, String fact) {
        return new Brief.CvRewrite(
                audience, "cv/rewrite", List.of(new Brief.Line(new Words(line), new Words(job), new Words(fact))));
    }

    public static Brief.CvCritique critique(Audience audience, int score, List<String> strengths, List<String> fixes) {
        return new Brief.CvCritique(audience, "cv/critique", score, words(strengths), words(fixes));
    }

    /** A turn that must be over then. */
    public static TurnContext until(Instant deadline) {
        var id = new UUID(0, 1);
        return new TurnContext(new MessageId(id), new PersonId(id), deadline);
    }

    public static Situation openQuestion(Audience audience, String message) {
        return new Situation(
                audience,
                "check-in",
                "ASKING_WEIGHT",
                new Words("Qu’est-ce qui pèse en ce moment ?"),
                new Words(message),
                List.of(new SlotOffer("weighs", "free text")),
                List.of(new SlotOffer("mood", "whole number 0 to 10")),
                Arrays.asList(
                        new PromptOffer("check-in/reflect", "default"),
                        new PromptOffer("check-in/reflect-fear", "a fear, a doubt, stress"),
                        new PromptOffer("check-in/reflect-setback", "a refusal, silence, failure"),
                        new PromptOffer("check-in/reflect-progress", "a step forward")),
                MAIN_FLOWS,
                Set.of("cpf", "vae"));
    }

    /** The check-in's first question, on a scale. */
    public static Situation scale(Audience audience, String message) {
        return new Situation(
                audience,
                "check-in",
                "ASKING_MOOD",
                new Words("Comment va le moral, de 0 à 10 ?"),
                new Words(message),
                List.of(new SlotOffer("mood", "whole number 0 to 10")),
                List.of(),
                List.of(),
                MAIN_FLOWS,
                Set.of("cpf", "vae"));
    }

    public static Situation menu(Audience audience, String message) {
        return new Situation(
                audience,
                "menu",
                "CHOOSING",
                new Words("Que voulez-vous faire ?"),
                new Words(message),
                List.of(),
                List.of(),
                List.of(),
                ALL_FLOWS,
                Set.of("cpf", "vae"));
    }

    private static List<Words> words(List<String> texts) {
        return texts.stream().map(Words::new).toList();
    }
}
