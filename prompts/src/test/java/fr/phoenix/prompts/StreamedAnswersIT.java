package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.Providers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** What is heard of a text while Gemini writes it, and what counts when its stream goes wrong. */
class StreamedAnswersIT {

    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final String FIRST = "Tu dis que « ça fait peur ! ça bloque ».";
    private static final String GOOD = FIRST + " On dirait que ce changement compte pour toi.";
    private static final String WHOLE = "Tu le dis : « ça fait peur ».";
    private static final String OFFLINE = "offline";
    private static final String ANSWERED = "reflect gemini answered x1";

    private static Gemini gemini;

    /**
     * One stream.
     *
     * @param heard the first texts that are heard; an empty one takes back what was
     * @param whole how often an answer without a stream is asked for
     */
    record Row(
            String name,
            ResponseDefinitionBuilder stream,
            List<String> heard,
            String model,
            int whole,
            List<String> outcomes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Row> ROWS = List.of(
            streamed("in pieces", Gemini.stream(events("STOP")).withChunkedDribbleDelay(20, 400)),
            streamed(
                    "with a token count of its own",
                    Gemini.stream(events("STOP") + "data: {\"usageMetadata\":{\"promptTokenCount\":9}}\n\n")),
            streamed(
                    "thoughts first",
                    Gemini.stream(Gemini.event("{\"text\":\"Vous. Je réfléchis. ", true) + events("STOP"))),
            new Row(
                    "one JSON object instead of events",
                    Gemini.json(Map.of("text", GOOD)),
                    List.of(GOOD),
                    Gemini.MODEL,
                    0,
                    List.of(ANSWERED)),
            again("a server that knows no streams", Gemini.error(404, "NOT_FOUND", ""), List.of(), ANSWERED),
            again("503 at once", Gemini.error(503, "UNAVAILABLE", ""), List.of(), "overloaded"),
            again("cut off without a word", Gemini.stream(begun()), List.of(FIRST, ""), "unreachable"),
            again(
                    "connection broken",
                    Gemini.stream(begun()).withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                    List.of(),
                    "unreachable"),
            again(
                    "an error inside the stream",
                    Gemini.stream(begun() + "data: {\"error\":{\"code\":503,\"status\":\"UNAVAILABLE\"}}\n\n"),
                    List.of(FIRST, ""),
                    "overloaded"),
            again("nothing but the end", Gemini.stream(Gemini.events("STOP", "")), List.of(), "empty"),
            again("an empty stream", Gemini.stream(""), List.of(), "unreachable"),
            again(
                    "not all of the JSON",
                    Gemini.stream(Gemini.events("STOP", "{\"text\":\"" + GOOD)),
                    List.of(FIRST, ""),
                    "invalid"),
            offline("an event that is no JSON", Gemini.stream(begun() + "data: <html>\n\n"), List.of(FIRST), "invalid"),
            offline("blocked half-way", Gemini.stream(events("SAFETY")), List.of(FIRST, GOOD), "blocked"),
            offline(
                    "prompt blocked",
                    Gemini.stream("data: {\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}\n\n"),
                    List.of(),
                    "blocked"),
            offline("out of tokens", Gemini.stream(events("MAX_TOKENS")), List.of(FIRST, GOOD), "truncated"),
            offline("an end nobody knows", Gemini.stream(events("NEW_REASON")), List.of(FIRST, GOOD), "invalid"),
            offline(
                    "stalled",
                    Gemini.stream(begun() + " ".repeat(9 * begun().length())).withChunkedDribbleDelay(10, 10_000),
                    List.of(FIRST),
                    "timeout"),
            offline(
                    "refused from the second sentence on",
                    Gemini.stream(
                            Gemini.events("STOP", json(FIRST + " Vous verrez. Tout ira bien pour toi, je crois. Va."))),
                    List.of(FIRST),
                    "withheld"));

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
    void what_was_heard_last_is_what_counts(Row row) {
        gemini.answers(List.of(Gemini.json(Map.of("text", WHOLE))));
        gemini.streams(row.stream());
        var tested = OrchestratorUnderTest.streaming(gemini, IDLE);

        var heard = new ArrayList<String>();
        var written = (Written.Draft) tested.orchestrator.write(
                Briefs.reflection(Briefs.TU, "ça fait peur ! ça bloque"),
                heard::add,
                Briefs.until(Instant.now().plusSeconds(14)));

        assertThat(written.author().model()).isEqualTo(row.model());
        var expected = new ArrayList<>(row.heard());
        if (expected.isEmpty() || !expected.getLast().equals(written.parts().get("text"))) {
            expected.add(written.parts().get("text"));
        }
        assertThat(heard).isEqualTo(expected);
        assertThat(tested.calls()).isEqualTo(row.outcomes());
        assertThat(gemini.calls()).isEqualTo(row.whole());
        assertThat(gemini.streamCalls()).isEqualTo(1);
    }

    @Test
    void the_sentences_of_a_letter_are_heard_by_nobody_before_they_are_checked() {
        var letter = Briefs.letter(
                Briefs.VOUS, "vendeuse", "", List.of(), "J’ai vendu des fleurs.", "Mon adresse : ada@exemple.fr");
        var parts = Briefs.answer(letter, "J’ai vendu des fleurs.", "On me joint à ⟦MAIL_1⟧.");
        gemini.answers(List.of(Gemini.text("{}")));
        gemini.streams(Gemini.stream(Gemini.events("STOP", JsonMapper.shared().writeValueAsString(parts))));
        var tested = OrchestratorUnderTest.streaming(gemini, IDLE);

        var heard = new ArrayList<String>();
        var written = (Written.Draft) tested.orchestrator.write(
                letter, heard::add, Briefs.until(Instant.now().plusSeconds(14)));

        assertThat(heard).isEmpty();
        assertThat(written.parts())
                .isEqualTo(Briefs.answer(letter, "J’ai vendu des fleurs.", "On me joint à ada@exemple.fr."));
        assertThat(gemini.lastStreamRequest())
                .contains("\"propertyOrdering\":[\"sentence-1\",\"sentence-2\"]")
                .doesNotContain("ada@exemple.fr");
    }

    @Test
    void the_other_providers_stream_too_and_answer_whole_where_they_do_not() {
        try (var others = new OtherProviders()) {
            var providers = new Providers(Duration.ofSeconds(5), Optional.of(IDLE));
            var openAi = providers.openAi(others.baseUrl() + "/v1", "key", "gpt-test");
            var ollama = providers.ollama(others.baseUrl(), "llama-test");

            others.answer(200, 200, json(WHOLE));
            assertThat(heardOf(openAi)).containsExactly(WHOLE);
            assertThat(heardOf(ollama)).containsExactly(WHOLE);

            others.answer(500, 500, "{}");
            others.streams(json(GOOD));
            assertThat(heardOf(openAi)).containsExactly(FIRST, GOOD);
            assertThat(heardOf(ollama)).containsExactly(FIRST, GOOD);
        }
    }

    private static List<String> heardOf(LanguageModel model) {
        var heard = new ArrayList<String>();
        var written = new OrchestratorUnderTest(List.of(model))
                .orchestrator.write(
                        Briefs.reflection(Briefs.TU, "ça fait peur ! ça bloque"),
                        heard::add,
                        Briefs.until(Instant.now().plusSeconds(14)));
        assertThat(((Written.Draft) written).author().model()).isEqualTo(model.name());
        return heard;
    }

    private static String json(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    private static String events(String reason) {
        return Gemini.events(reason, json(GOOD));
    }

    /** The first sentence and a little more, and no end. */
    private static String begun() {
        return Gemini.event(json(GOOD).substring(0, FIRST.length() + 15), false);
    }

    private static Row streamed(String name, ResponseDefinitionBuilder stream) {
        return new Row(name, stream, List.of(FIRST, GOOD), Gemini.MODEL, 0, List.of(ANSWERED));
    }

    private static Row again(String name, ResponseDefinitionBuilder stream, List<String> heard, String outcome) {
        var outcomes = outcome.equals(ANSWERED)
                ? List.of(ANSWERED)
                : Stream.of(ANSWERED, "reflect gemini " + outcome + " x1")
                        .sorted()
                        .toList();
        return new Row(name, stream, heard, Gemini.MODEL, 1, outcomes);
    }

    private static Row offline(String name, ResponseDefinitionBuilder stream, List<String> heard, String outcome) {
        return new Row(
                name,
                stream,
                heard,
                OFFLINE,
                0,
                List.of("reflect gemini " + outcome + " x1", "reflect offline answered x1"));
    }
}
