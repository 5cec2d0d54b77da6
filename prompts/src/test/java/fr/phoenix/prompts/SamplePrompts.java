package fr.phoenix.prompts;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.prompts.guard.InGuards;
import fr.phoenix.prompts.guard.Pseudonyms;
import fr.phoenix.prompts.template.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One ordinary turn for each task, with something in it that has to be masked: what prompts are rendered and measured with. */
final class SamplePrompts {

    private SamplePrompts() {}

    static String system(Prompt prompt) {
        return prompt.system(values(prompt));
    }

    static String user(Prompt prompt) {
        return prompt.user(values(prompt));
    }

    private static Map<String, String> values(Prompt prompt) {
        boolean french = prompt.id().language() == Language.FR;
        var audience = french ? Briefs.TU : Briefs.ENGLISH;
        return switch (prompt.task()) {
            case PLAN -> {
                var situation = InGuards.clean(
                        Briefs.openQuestion(
                                audience,
                                french
                                        ? "J’ai peur de recommencer à zéro. Ma cheffe, Sophie Durand, ne m’aide pas : sophie@exemple.fr"
                                        : "I am afraid of starting again. My manager, Sophie Durand, is no help: sophie@example.org"));
                yield new PromptValues(Pseudonyms.of(situation)).of(situation);
            }
            case REFLECT, DRAFT, CRITIQUE, REWRITE -> {
                var brief = brief(prompt, audience, french);
                yield new PromptValues(Pseudonyms.of(brief)).of(InGuards.clean(brief));
            }
        };
    }

    private static Brief brief(Prompt prompt, Audience audience, boolean french) {
        return switch (prompt.task()) {
            case DRAFT ->
                Briefs.letter(
                        audience,
                        french ? "Aide-soignant H/F" : "Care assistant",
                        "Clinique des Lilas",
                        List.of(french ? "sens de l’écoute" : "listening"),
                        french ? "vendeuse en boulangerie pendant 8 ans" : "baker’s shop assistant for 8 years",
                        french
                                ? "j’écoutais chaque client ; Mme Roux s’en souvient"
                                : "I listened to everyone; Mrs Roux remembers",
                        french ? "prendre soin des gens, signé Camille" : "caring for people, signed Camille");
            case CRITIQUE ->
                Briefs.critique(
                        audience,
                        62,
                        List.of(french ? "3 expériences datées" : "3 dated jobs"),
                        List.of(french ? "Le CV n’a pas de titre" : "The CV has no title"));
            case REWRITE ->
                Briefs.rewrite(
                        audience,
                        french
                                ? "Responsable de la gestion des stocks avec Sophie Durand"
                                : "Responsible for stock control with Sophie Durand",
                        french ? "Vendeuse, Boulangerie Martin" : "Shop assistant, Martin’s Bakery",
                        french ? "environ 80 par jour" : "about 80 a day");
            case REFLECT, PLAN ->
                new Brief.Reflection(
                        audience,
                        prompt.id().name(),
                        4,
                        6,
                        new Words(
                                french
                                        ? "J’ai peur, et Karim me dit d’attendre."
                                        : "I am afraid, and Karim tells me to wait."),
                        Optional.of(new Words(french ? "appeler le 06 12 34 56 78" : "call 06 12 34 56 78")));
        };
    }
}
