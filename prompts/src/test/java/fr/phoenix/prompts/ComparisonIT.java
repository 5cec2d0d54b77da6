package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.ComparisonReport.Row;
import fr.phoenix.prompts.answer.WrittenAnswer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The offline model and Gemini in the same situations, with the same briefs. A fake stands in for Gemini unless {@code -Dcomparison.gemini=true}
 * is given and {@code GEMINI_API_KEY} is set: it answers what the cases expect, so its column shows that the way to a model and back is
 * sound, and nothing about Gemini. Figures that depend on the machine are printed, not written down.
 */
class ComparisonIT {

    private static final boolean REAL = Boolean.getBoolean("comparison.gemini")
            && !System.getenv().getOrDefault("GEMINI_API_KEY", "").isBlank();

    /** A busy machine may be slow; a call given up would be answered by the offline model. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final OrchestratorUnderTest OFFLINE = OrchestratorUnderTest.offline();

    private static Gemini fake;
    private static OrchestratorUnderTest model;

    @BeforeAll
    static void start() {
        fake = new Gemini();
        model = REAL ? OrchestratorUnderTest.onRealGemini() : OrchestratorUnderTest.on(fake, PATIENCE);
    }

    @AfterAll
    static void stop() {
        fake.close();
    }

    @Test
    void theOfflineModelIsComparedWithGeminiInTheSameSituations() throws IOException {
        var times = new ComparisonTimes();
        var plans = ComparedPlans.all().stream().map(one -> planned(one, times)).toList();
        var texts =
                ComparedBriefs.all().stream().map(one -> written(one, times)).toList();
        long agreed = plans.stream().filter(Row::offlineAgrees).count();
        long sound = texts.stream().filter(Row::offlineAgrees).count();

        System.out.printf(
                "FIGURE offline model: plans as expected %d of %d, sound texts %d of %d; median %d µs a plan or text, %s %d µs%n",
                agreed, plans.size(), sound, texts.size(), times.offline(), gemini(), times.gemini());
        ComparisonReport.write(REAL, plans, texts);
        assertThat(sound).isEqualTo(texts.size());
        assertThat(agreed).isGreaterThanOrEqualTo(plans.size() * 8L / 10);
    }

    private static Row planned(ComparedPlans.Case one, ComparisonTimes times) {
        var offline = times.offline(() -> plan(OFFLINE, one));
        fake.answers(List.of(Gemini.json(scripted(one))));
        var gemini = times.gemini(() -> plan(model, one));
        boolean offlineAgrees = agrees(one, offline);
        boolean geminiAgrees = agrees(one, gemini);
        return new Row(
                "| %s | %s | %s | %s | %s | %s | %s |%n"
                        .formatted(
                                one.audience(),
                                one.message(),
                                String.join(", ", one.commands()),
                                codes(offline) + mark(offlineAgrees),
                                mark(choice(one, offline)).strip(),
                                codes(gemini) + mark(geminiAgrees),
                                mark(choice(one, gemini)).strip()),
                offlineAgrees && choice(one, offline),
                geminiAgrees && choice(one, gemini));
    }

    /** An answer that the open question takes as it is need not be proposed, nor that a closed one understands nothing. */
    private static boolean agrees(ComparedPlans.Case one, Plan plan) {
        var expected = String.join(", ", one.commands());
        var byItself = one.question().equals("open") ? "answer" : "unclear";
        return codes(plan).equals(expected)
                || (expected.equals(byItself) && plan.proposals().isEmpty());
    }

    private static boolean choice(ComparedPlans.Case one, Plan plan) {
        return one.prompt().equals("-")
                ? plan.prompt().isEmpty()
                : plan.prompt().map(one.prompt()::equals).orElse(false);
    }

    private static String codes(Plan plan) {
        return plan.proposals().isEmpty()
                ? "none"
                : plan.proposals().stream()
                        .map(Proposal::command)
                        .map(Command::code)
                        .collect(Collectors.joining(", "));
    }

    private static Plan plan(OrchestratorUnderTest tested, ComparedPlans.Case one) {
        return tested.orchestrator.plan(
                one.situation(), Briefs.until(Instant.now().plus(PATIENCE)));
    }

    private static Map<String, Object> scripted(ComparedPlans.Case one) {
        var commands = one.commands().stream()
                .map(code -> Map.<String, Object>of(
                        "command",
                        code,
                        "slots",
                        slots(one, code),
                        "flow",
                        code.equals("start-flow") ? "cv" : "",
                        "value",
                        "",
                        "evidence",
                        one.message()))
                .toList();
        return Map.of("commands", commands, "prompt", one.prompt(), "reason", "the fake says what the case expects");
    }

    private static List<Map<String, String>> slots(ComparedPlans.Case one, String code) {
        return switch (code) {
            case "answer" ->
                List.of(Map.of("slot", one.situation().slots().getFirst().slot(), "value", one.message()));
            case "correct" -> List.of(Map.of("slot", "mood", "value", "3"));
            default -> List.of();
        };
    }

    private static Row written(ComparedBriefs.Case one, ComparisonTimes times) {
        var offline = times.offline(() -> write(OFFLINE, one.brief()));
        fake.answers(List.of(Gemini.json(one.fake())));
        var gemini = times.gemini(() -> write(model, one.brief()));
        return new Row(
                "| %s | %s | %s |%n".formatted(one.name(), cells(one.brief(), offline), cells(one.brief(), gemini)),
                sound(one.brief(), offline),
                sound(one.brief(), gemini));
    }

    private static Written write(OrchestratorUnderTest tested, Brief brief) {
        return tested.orchestrator.write(
                brief, Progress.NONE, Briefs.until(Instant.now().plus(PATIENCE)));
    }

    /** Who wrote, or why nobody did; words; the share of the person's words; slips. */
    private static String cells(Brief brief, Written written) {
        return switch (written) {
            case Written.Draft draft -> {
                var text = text(brief, draft);
                var slips = Compared.slips(brief, text);
                yield "%s | %d | %d %% | %s"
                        .formatted(
                                draft.author().model().equals(OfflineModel.NAME) ? "offline" : "model",
                                Compared.words(text),
                                Compared.ownWords(brief, text),
                                slips.isEmpty() ? "none" : String.join(", ", slips));
            }
            case Written.Withheld withheld -> "refused: " + withheld.rule() + " | 0 | 0 % | none";
            case Written.Unavailable unavailable -> "failed: " + unavailable.failure() + " | 0 | 0 % | none";
        };
    }

    private static boolean sound(Brief brief, Written written) {
        return written instanceof Written.Draft draft
                && Compared.slips(brief, text(brief, draft)).isEmpty();
    }

    private static String text(Brief brief, Written.Draft draft) {
        return WrittenAnswer.parts(brief).stream()
                .map(part -> draft.parts().getOrDefault(part, ""))
                .collect(Collectors.joining("\n"));
    }

    private static String mark(boolean agrees) {
        return agrees ? " ✓" : " ✗";
    }

    private static String gemini() {
        return REAL ? "Gemini" : "the fake that stands in for Gemini";
    }
}
