package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.Providers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked of Gemini and what is believed of its answers; what other models do when it fails. */
class PlanningIT {

    private static Gemini gemini;

    @BeforeAll
    static void start() {
        gemini = new Gemini();
    }

    @AfterAll
    static void stop() {
        gemini.close();
    }

    @Test
    void a_plan_holds_commands_the_chosen_prompt_and_the_reason() {
        gemini.answers(List.of(Gemini.json(Map.of(
                "commands",
                        List.of(
                                command("answer", Map.of("slot", "weighs", "value", "écrire à ⟦MAIL_1⟧")),
                                command("talk-to-coach")),
                "prompt", "check-in/reflect-setback",
                "reason", "un refus est raconté"))));
        var tested = OrchestratorUnderTest.on(gemini);

        var plan = plan(tested, Briefs.TU, "On m’a refusé. J’écris à\u200b rh@exemple.fr ?");

        assertThat(commands(plan))
                .containsExactly(
                        new Command.Answer(Map.of("weighs", "écrire à rh@exemple.fr")), new Command.TalkToCoach());
        assertThat(plan.prompt()).contains("check-in/reflect-setback");
        assertThat(plan.reason().text()).isEqualTo("un refus est raconté");
        assertThat(plan.author()).isEqualTo(new Author.Writer(Gemini.MODEL, "understanding/plan.v2.fr"));
        assertThat(gemini.lastRequest())
                .contains("⟦MAIL_1⟧", "<untrusted>", "responseSchema", "maxOutputTokens")
                .doesNotContain("rh@exemple.fr", "\u200b");
        assertThat(gemini.requests().getLast().getHeader("x-goog-api-key")).isEqualTo("test-key");
        assertThat(tested.registry
                        .counter("phoenix.model.tokens", "kind", "input")
                        .count())
                .isEqualTo(120);
        assertThat(tested.registry
                        .counter("phoenix.model.tokens", "kind", "output")
                        .count())
                .isEqualTo(40);
    }

    @Test
    void a_correction_names_an_answer_that_may_be_corrected_and_comes_with_its_evidence() {
        var correction = Map.of(
                "command",
                "correct",
                "slots",
                List.of(Map.of("slot", "mood", "value", "7")),
                "flow",
                "",
                "value",
                "",
                "evidence",
                "en fait 7");
        gemini.answers(List.of(
                Gemini.json(Map.of("commands", List.of(correction), "prompt", "", "reason", "elle change son moral"))));

        var plan = plan(OrchestratorUnderTest.on(gemini), Briefs.TU, "en fait 7, et ça pèse");

        assertThat(plan.proposals())
                .containsExactly(new Plan.Proposal(new Command.Correct("mood", "7"), new Words("en fait 7")));
    }

    @Test
    void what_was_not_offered_is_left_out() {
        gemini.answers(List.of(Gemini.json(Map.of(
                "commands",
                        List.of(
                                command("answer", Map.of("slot", "salary", "value", "3000")),
                                Map.of("command", "start-flow", "slots", List.of(), "flow", "bank", "value", "")),
                "prompt", "letter/draft",
                "reason", ""))));

        var plan = plan(OrchestratorUnderTest.on(gemini), Briefs.TU, "bof");

        assertThat(commands(plan)).containsExactly(new Command.Unclear());
        assertThat(plan.prompt()).isEmpty();
        assertThat(plan.author().model()).isEqualTo(Gemini.MODEL);
    }

    @Test
    void a_plan_that_does_not_fit_its_schema_is_made_offline() {
        var answers = List.<Object>of(
                Map.of("commands", List.of(), "prompt", "", "reason", ""),
                Map.of("commands", List.of(command("drop-tables")), "prompt", "", "reason", ""),
                Map.of("commands", "answer", "prompt", "", "reason", ""),
                Map.of("commands", List.of(command("help")), "reason", ""),
                Map.of("commands", List.of(command("help")), "prompt", "", "reason", "x".repeat(700)),
                Map.of(
                        "commands",
                        IntStream.range(0, 9).mapToObj(i -> command("help")).toList(),
                        "prompt",
                        "",
                        "reason",
                        ""));
        for (var answer : answers) {
            gemini.answers(List.of(Gemini.json(answer)));
            var tested = OrchestratorUnderTest.on(gemini);

            var plan = plan(tested, Briefs.TU, "J’ai peur");

            assertThat(plan.author().model()).isEqualTo("offline");
            assertThat(plan.prompt()).contains("check-in/reflect-fear");
            assertThat(tested.calls()).containsExactly("plan gemini invalid x2", "plan offline answered x1");
        }
    }

    @Test
    void nobody_s_words_reach_a_model_without_consent() {
        gemini.answers(List.of(Gemini.text("{}")));
        var tested = OrchestratorUnderTest.on(gemini);
        var refused = new Audience(Language.FR, Briefs.TU.register(), false);

        assertThat(plan(tested, refused, "J’ai peur").author().model()).isEqualTo("offline");
        assertThat(write(tested, refused).author())
                .isEqualTo(new Author.Writer("offline", "check-in/reflect-fear.v1.fr"));
        assertThat(gemini.calls()).isZero();
    }

    @Test
    void a_model_that_keeps_failing_is_left_alone_for_a_while() {
        gemini.answers(List.of(Gemini.error(503, "UNAVAILABLE", "")));
        var tested = OrchestratorUnderTest.on(gemini);

        IntStream.range(0, 5).forEach(turn -> write(tested, Briefs.TU));

        assertThat(gemini.calls()).isEqualTo(6);
        assertThat(tested.calls()).containsExactly("reflect gemini overloaded x6", "reflect offline answered x5");
    }

    @Test
    void the_wait_of_a_429_is_kept_between_attempts_and_turns() {
        gemini.answers(List.of(Gemini.rateLimited("0.25s"), Gemini.rateLimited("600s")));
        var tested = OrchestratorUnderTest.on(gemini);

        write(tested, Briefs.TU);
        write(tested, Briefs.TU);

        assertThat(tested.pauses).containsExactly(Duration.ofMillis(250));
        assertThat(gemini.calls()).isEqualTo(2);
    }

    @Test
    void a_deadline_that_has_passed_still_gives_a_text() {
        gemini.answers(List.of(Gemini.text("{}")));
        var tested = OrchestratorUnderTest.on(gemini);

        var written = tested.orchestrator.write(
                Briefs.reflection(Briefs.TU, "le loyer"),
                Progress.NONE,
                Briefs.until(Instant.now().minusSeconds(1)));

        assertThat(written).isInstanceOf(Written.Draft.class);
        assertThat(gemini.calls()).isZero();
    }

    @Test
    void a_stalled_answer_is_given_up_before_the_deadline() {
        gemini.answers(List.of(Gemini.text("{}").withChunkedDribbleDelay(40, 20_000)));
        var tested = OrchestratorUnderTest.on(gemini);
        var deadline = Instant.now().plusMillis(2_000);

        var written = tested.orchestrator.write(
                Briefs.reflection(Briefs.TU, "le loyer"), Progress.NONE, Briefs.until(deadline));

        assertThat(Instant.now()).isBefore(deadline);
        assertThat(written).isInstanceOf(Written.Draft.class);
        assertThat(tested.calls()).containsExactly("reflect gemini timeout x1", "reflect offline answered x1");
    }

    @Test
    void the_next_provider_answers_when_the_first_cannot() {
        gemini.answers(List.of(Gemini.error(401, "UNAUTHENTICATED", "")));
        try (var others = new OtherProviders()) {
            var providers = new Providers(Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(5)));
            var first = providers.gemini(gemini.baseUrl(), "bad-key", Gemini.MODEL);
            var openAi = providers.openAi(others.baseUrl() + "/v1/", "key", "gpt-test");
            var ollama = providers.ollama(others.baseUrl() + "/", "llama-test");

            others.answer(200, 200, "{\"text\":\"Tu le dis : « c’est lourd ».\"}");
            assertThat(write(List.of(first, openAi, ollama)).author().model()).isEqualTo("gpt-test");

            others.answer(500, 200, "{\"text\":\"Tu le dis : « c’est lourd ».\"}");
            assertThat(write(List.of(first, openAi, ollama)).author().model()).isEqualTo("llama-test");

            others.answer(429, 404, "{}");
            assertThat(write(List.of(first, openAi, ollama)).author().model()).isEqualTo("offline");
        }
    }

    private static Map<String, Object> command(String code, Object... slots) {
        return Map.of("command", code, "slots", List.of(slots), "flow", "", "value", "", "evidence", "");
    }

    private static List<Command> commands(Plan plan) {
        return plan.proposals().stream().map(Plan.Proposal::command).toList();
    }

    private static Plan plan(OrchestratorUnderTest tested, Audience audience, String message) {
        return tested.orchestrator.plan(
                Briefs.openQuestion(audience, message),
                Briefs.until(Instant.now().plusSeconds(15)));
    }

    private static Written.Draft write(List<LanguageModel> models) {
        return write(new OrchestratorUnderTest(models), Briefs.TU);
    }

    private static Written.Draft write(OrchestratorUnderTest tested, Audience audience) {
        return (Written.Draft) tested.orchestrator.write(
                Briefs.reflection(audience, "c’est lourd"),
                Progress.NONE,
                Briefs.until(Instant.now().plusSeconds(15)));
    }
}
