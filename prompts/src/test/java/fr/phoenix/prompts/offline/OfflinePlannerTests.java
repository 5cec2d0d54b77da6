package fr.phoenix.prompts.offline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.prompts.Briefs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflinePlannerTests {

    private final OfflinePlanner planner = new OfflinePlanner();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Je voudrais écrire une lettre de motivation|letter",
                "lettre|letter",
                "Aide-moi à faire ma lettre, s’il te plaît|letter",
                "I want to write a cover letter|letter",
                "mon CV|cv",
                "Peux-tu relire mon C.V. ?|cv",
                "faire le point|check-in",
                "on peut parler de ma motivation ?|check-in",
                "a check-in please|check-in",
            })
    void a_wish_to_begin_a_flow_is_recognised(String message, String flow) {
        assertThat(commands(Briefs.menu(Briefs.TU, message))).containsExactly(new Command.StartFlow(flow));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annuler|cancel",
                "Stop !|cancel",
                "je veux arrêter|cancel",
                "retour|go-back",
                "revenir en arrière|go-back",
                "aide|help",
                "Comment ça marche ?|help",
                "je veux parler à un coach|talk-to-coach",
                "Je préfère parler à un vrai humain|talk-to-coach",
                "effacer mes données|privacy-request",
                "répète la question|repeat",
                "passer|skip",
                "in English please|change-language",
                "menu|show-menu",
            })
    void a_command_is_recognised(String message, String code) {
        assertThat(commands(Briefs.openQuestion(Briefs.TU, message)))
                .extracting(Command::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J’ai peur d’arrêter trop tôt|check-in/reflect-fear",
                "ma lettre a été refusée|check-in/reflect-setback",
                "Trois CV envoyés, aucune réponse, je suis à bout|check-in/reflect-setback",
                "J’ai réussi mon entretien !|check-in/reflect-progress",
                "je n’ai pas avancé cette semaine|check-in/reflect",
                "le loyer|check-in/reflect",
                "I am scared to quit my job|check-in/reflect-fear",
                "They rejected me|check-in/reflect-setback",
            })
    void a_story_stays_a_story_and_gets_the_prompt_that_suits_it(String message, String prompt) {
        var understood = planner.plan(Briefs.openQuestion(Briefs.TU, message));

        assertThat(understood.proposals()).isEmpty();
        assertThat(understood.prompt()).contains(prompt);
        assertThat(understood.reason()).isNotBlank();
    }

    @Test
    void a_greeting_at_the_menu_is_chitchat_and_a_riddle_is_unclear() {
        assertThat(commands(Briefs.menu(Briefs.TU, "Bonjour !"))).containsExactly(new Command.Chitchat());
        assertThat(commands(Briefs.menu(Briefs.TU, "🤷"))).containsExactly(new Command.Unclear());
        assertThat(planner.plan(Briefs.menu(Briefs.TU, "")).prompt()).isEmpty();
    }

    private List<Command> commands(Situation situation) {
        return planner.plan(situation).proposals().stream()
                .map(Proposal::command)
                .toList();
    }
}
