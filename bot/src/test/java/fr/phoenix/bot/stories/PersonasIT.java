package fr.phoenix.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every third persona, with a Gemini that WireMock stands for. */
class PersonasIT {

    private static FakeGemini gemini;

    @BeforeAll
    static void start() {
        gemini = new FakeGemini();
    }

    @AfterAll
    static void stop() {
        gemini.close();
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_through() {
        return Persona.all().stream()
                .filter(persona -> persona.seed() % 3 == 0)
                .map(persona -> DynamicTest.dynamicTest(persona.toString(), () -> {
                    try (var models = Models.gemini(gemini.baseUrl())) {
                        var played = new PersonaPlay(persona, models.orchestrator(), gemini::plays).play();

                        assertThat(played.finished()).isGreaterThanOrEqualTo(3);
                    }
                }));
    }
}
