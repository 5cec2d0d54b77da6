package fr.phoenix.prompts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.orchestration.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever Gemini does, a reflection is written by the deadline: one row an answer, with who wrote and what was counted. */
class ModelFailuresIT {

    private static final Duration TURN = Duration.ofSeconds(14);
    /** For the rows whose answer never comes. */
    private static final Duration SHORT = Duration.ofMillis(700);

    private static final String GOOD = "Tu dis que « ça fait peur ». On dirait que ce changement compte pour toi.";
    private static final String OFFLINE = "offline";

    private static Gemini gemini;

    record Row(String name, List<ResponseDefinitionBuilder> answers, String model, int calls, List<String> outcomes) {

        Duration attempt() {
            return name.startsWith("late: ") ? SHORT : OrchestratorUnderTest.ATTEMPT;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Row> ROWS = List.of(
            gemini("good", 1, good()),
            gemini("good behind a code fence", 1, Gemini.text("```json\n{\"text\":\"" + GOOD + "\"}\n```")),
            gemini(
                    "good without a token count",
                    1,
                    Gemini.raw("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"{\\\"text\\\":\\\"" + GOOD
                            + "\\\"}\"}]},\"finishReason\":\"STOP\"}]}")),
            gemini("slow, within the limit", 1, good().withFixedDelay(300)),
            offline("late: no answer within the limit", "timeout", 1, good().withFixedDelay(8_000)),
            offline("late: stalled after the headers", "timeout", 1, good().withChunkedDribbleDelay(40, 20_000)),
            offline("cut in mid-body", 2, cut(), cut()),
            offline("connection reset", "unreachable", 2, reset(), reset()),
            retried("connection reset once", "unreachable", reset(), good()),
            offline("prompt blocked", "blocked", 1, Gemini.raw("{\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}")),
            offline("answer blocked", "blocked", 1, Gemini.finished("SAFETY", "…")),
            offline(
                    "answer blocked without content",
                    "blocked",
                    1,
                    Gemini.raw("{\"candidates\":[{\"finishReason\":\"PROHIBITED_CONTENT\",\"index\":0}]}")),
            offline(
                    "out of tokens before the first word",
                    "truncated",
                    1,
                    Gemini.raw(
                            "{\"candidates\":[{\"content\":{\"role\":\"model\"},\"finishReason\":\"MAX_TOKENS\"}]}")),
            offline("recitation", "blocked", 1, Gemini.finished("RECITATION", "…")),
            offline("out of tokens", "truncated", 1, Gemini.finished("MAX_TOKENS", "{\"text\":\"Tu dis que")),
            offline("finish reason nobody knows", "invalid", 1, Gemini.finished("NEW_REASON", GOOD)),
            offline("finish reason OTHER", "invalid", 1, Gemini.finished("OTHER", GOOD)),
            offline(
                    "no finish reason",
                    "invalid",
                    1,
                    Gemini.raw("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"{}\"}]}}]}")),
            offline("no candidates", "empty", 2, Gemini.raw("{\"candidates\":[]}")),
            offline("no content", "empty", 2, Gemini.raw("{\"candidates\":[{\"finishReason\":\"STOP\",\"index\":0}]}")),
            offline("blank text", "empty", 2, Gemini.text("  \n")),
            retried("blank text once", "empty", Gemini.text(" "), good()),
            offline("an empty object", "empty", 2, Gemini.raw("{}")),
            offline("no JSON at all", "invalid", 1, Gemini.raw("<html>Bad gateway</html>")),
            offline("text that is not JSON", "invalid", 2, Gemini.text(GOOD)),
            offline("JSON that breaks off", "invalid", 2, Gemini.text("{\"text\": \"Tu dis")),
            offline("a list instead of an object", "invalid", 2, Gemini.text("[\"" + GOOD + "\"]")),
            offline("a missing field", "invalid", 2, Gemini.json(Map.of("reply", GOOD))),
            offline("a null field", "invalid", 2, Gemini.text("{\"text\":null}")),
            offline("a field of the wrong kind", "invalid", 2, Gemini.json(Map.of("text", 7))),
            offline("a blank field", "invalid", 2, Gemini.json(Map.of("text", " "))),
            retried("malformed once", "invalid", Gemini.text("{"), good()),
            offline("out of range: far too long", "withheld", 1, reply("Tu le dis bien. ".repeat(200))),
            offline("wrong register", "withheld", 1, reply("Vous dites que cela vous fait peur.")),
            offline("a link", "withheld", 1, reply("Tu peux lire www.exemple.fr pour en savoir plus.")),
            offline("an unknown mark", "withheld", 1, reply("Écris à ⟦MAIL_7⟧, tu verras.")),
            retried("429 with a short RetryInfo", "rate_limited", Gemini.rateLimited("0.4s"), good()),
            offline("429 with a short RetryInfo, twice", "rate_limited", 2, Gemini.rateLimited("0.4s")),
            offline("429 with a long RetryInfo", "rate_limited", 1, Gemini.rateLimited("37s")),
            retried("429 without RetryInfo", "rate_limited", Gemini.error(429, "RESOURCE_EXHAUSTED", ""), good()),
            offline(
                    "429 for the day",
                    "quota",
                    1,
                    Gemini.error(
                            429,
                            "RESOURCE_EXHAUSTED",
                            "{\"violations\":[{\"quotaId\":\"GenerateRequestsPerDayPerProjectPerModel\"}]}")),
            offline("500", "overloaded", 2, Gemini.error(500, "INTERNAL", "")),
            offline("503", "overloaded", 2, Gemini.error(503, "UNAVAILABLE", "")),
            retried("503 once", "overloaded", Gemini.error(503, "UNAVAILABLE", ""), good()),
            offline("504", "timeout", 1, Gemini.error(504, "DEADLINE_EXCEEDED", "")),
            offline("401", "auth", 1, Gemini.error(401, "UNAUTHENTICATED", "")),
            offline("403", "auth", 1, Gemini.error(403, "PERMISSION_DENIED", "")),
            offline("400 for a bad key", "auth", 1, Gemini.error(400, "API key not valid", "")),
            offline("400", "invalid", 1, Gemini.error(400, "INVALID_ARGUMENT", "")),
            offline("404", "no_such_model", 1, Gemini.error(404, "NOT_FOUND", "")));

    @BeforeAll
    static void start() {
        gemini = new Gemini();
    }

    @AfterAll
    static void stop() {
        gemini.close();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ROWS")
    void the_flow_goes_on(Row row) {
        gemini.answers(row.answers());
        var tested = OrchestratorUnderTest.on(gemini, row.attempt());
        var heard = new ArrayList<String>();
        var deadline = Instant.now().plus(TURN);

        var written = tested.orchestrator.write(
                Briefs.reflection(Briefs.TU, "ça fait peur"), heard::add, Briefs.until(deadline));

        assertThat(Instant.now()).isBefore(deadline);
        assertThat(written).isInstanceOf(Written.Draft.class);
        var draft = (Written.Draft) written;
        assertThat(draft.author()).isEqualTo(new Author.Writer(row.model(), "check-in/reflect-fear.v1.fr"));
        assertThat(draft.parts().get("text")).isNotBlank();
        assertThat(heard).containsExactly(draft.parts().get("text"));
        assertThat(tested.calls()).isEqualTo(row.outcomes());
        assertThat(gemini.calls()).isEqualTo(row.calls());
    }

    private static ResponseDefinitionBuilder good() {
        return reply(GOOD);
    }

    private static ResponseDefinitionBuilder reply(String text) {
        return Gemini.json(Map.of("text", text));
    }

    private static ResponseDefinitionBuilder reset() {
        return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
    }

    private static ResponseDefinitionBuilder cut() {
        return good().withFault(Fault.MALFORMED_RESPONSE_CHUNK);
    }

    private static Row gemini(String name, int calls, ResponseDefinitionBuilder... answers) {
        return new Row(name, List.of(answers), Gemini.MODEL, calls, List.of("reflect gemini answered x1"));
    }

    private static Row retried(String name, String outcome, ResponseDefinitionBuilder... answers) {
        return new Row(
                name,
                List.of(answers),
                Gemini.MODEL,
                2,
                Stream.of("reflect gemini answered x1", "reflect gemini " + outcome + " x1")
                        .sorted()
                        .toList());
    }

    private static Row offline(String name, String outcome, int calls, ResponseDefinitionBuilder... answers) {
        return new Row(
                name,
                Arrays.asList(answers),
                OFFLINE,
                calls,
                List.of("reflect gemini " + outcome + " x" + calls, "reflect offline answered x1"));
    }

    private static Row offline(String name, int calls, ResponseDefinitionBuilder... answers) {
        return offline(name, "unreachable", calls, answers);
    }
}
