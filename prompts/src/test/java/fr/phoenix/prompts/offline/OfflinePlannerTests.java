package fr.phoenix.prompts.offline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.knowledge.NoteSearch;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.prompts.Briefs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflinePlannerTests {

    private final OfflinePlanner planner = new OfflinePlanner(new NoteSearch(Knowledge.load()));

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
                "je voudrais voir mes progrès|progress",
                "can you show me my progress?|progress",
                "peux-tu me montrer le bilan de la semaine ?|progress",
                "je veux faire le test de bien-être|well-being",
                "could we do the WHO-5 questionnaire|well-being",
                "I would like the well-being index|well-being",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passe et montre-moi mon cv|skip: passe; start-flow: montre-moi mon cv",
                "Annule, je voudrais plutôt une lettre|cancel: Annule; start-flow: je voudrais plutôt une lettre",
                "Bonjour, je voudrais parler à un humain|talk-to-coach: je voudrais parler à un humain",
                "stop. In English please.|cancel: stop.; change-language: In English please.",
                "skip this one and show me my cv|skip: skip this one; start-flow: show me my cv",
                "je veux tout recommencer depuis le début|restart: je veux tout recommencer depuis le début",
                "rappelle-moi ce que tu sais de moi|recall: rappelle-moi ce que tu sais de moi",
                "le loyer, et puis stop|",
                "j’ai envie d’arrêter, mais ma famille compte sur moi|",
            })
    void several_wishes_are_proposed_in_order_each_with_the_words_that_say_so(String message, @Nullable String told) {
        var proposals = planner.plan(Briefs.openQuestion(Briefs.TU, message)).proposals();

        assertThat(proposals.stream()
                        .map(one -> one.command().code() + ": " + one.evidence().text())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told == null ? "" : told);
        assertThat(proposals)
                .allSatisfy(one -> assertThat(message).contains(one.evidence().text()));
    }

    @Test
    void a_freely_phrased_question_finds_our_note_and_leaves_what_else_was_said_as_the_answer() {
        var situation = Briefs.openQuestion(Briefs.TU, "Le loyer surtout. Comment faire reconnaître mon expérience ?");

        assertThat(planner.plan(situation).proposals())
                .containsExactly(
                        new Proposal(
                                new Command.Answer(Map.of("weighs", "Le loyer surtout.")),
                                new Words("Le loyer surtout.")),
                        new Proposal(
                                new Command.SideQuestion("vae"),
                                new Words("Comment faire reconnaître mon expérience ?")));
    }

    @Test
    void a_question_without_a_note_is_an_honest_blank_at_the_menu_and_an_answer_elsewhere() {
        assertThat(commands(Briefs.menu(Briefs.TU, "Combien coûte un appartement à Lyon ?")))
                .containsExactly(new Command.SideQuestion(""));
        assertThat(commands(Briefs.openQuestion(Briefs.TU, "Combien coûte un appartement à Lyon ?")))
                .isEmpty();
    }

    @Test
    void a_note_on_a_topic_that_was_not_offered_is_not_proposed() {
        assertThat(commands(Briefs.openQuestion(Briefs.TU, "Comment essayer un métier avant de me lancer ?")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en fait mon moral est plutôt à 3|3",
                "Actually my mood is 4|4",
                "je me suis trompé pour mon humeur, c’est 7|7",
            })
    void an_earlier_number_is_corrected_when_the_message_says_which(String message, String value) {
        assertThat(commands(Briefs.openQuestion(Briefs.TU, message)))
                .containsExactly(new Command.Correct("mood", value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en fait c’est surtout le loyer", "en fait j’ai 2 enfants à charge", "finalement je suis perdue"
            })
    void what_takes_back_nothing_stays_an_answer(String message) {
        assertThat(commands(Briefs.openQuestion(Briefs.TU, message))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ça dépend des jours, mais je dirais 6 en ce moment|6",
                "vu la semaine que j’ai eue : 4 sur 10|4",
                "Honestly, after that call, I’d say three|3",
            })
    void a_number_on_the_scale_is_found_in_a_longer_sentence(String message, String number) {
        assertThat(commands(Briefs.scale(Briefs.TU, message)))
                .containsExactly(new Command.Answer(Map.of("mood", number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"j’ai 2 enfants et un crédit", "trois refus cette semaine", "entre 4 sur 10 et 6 sur 10"})
    void a_number_that_counts_something_is_none(String message) {
        assertThat(commands(Briefs.scale(Briefs.TU, message))).isEmpty();
    }

    private List<Command> commands(Situation situation) {
        return planner.plan(situation).proposals().stream()
                .map(Proposal::command)
                .toList();
    }
}
