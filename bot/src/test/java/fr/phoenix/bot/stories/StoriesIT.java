package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Story.Played;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every story, played with a Gemini whose answers the story scripts. */
class StoriesIT {

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
    Stream<DynamicTest> every_story_goes_as_it_is_told() {
        return StoryFile.all().stream()
                .filter(story -> story.played().contains(Played.GEMINI))
                .map(story -> DynamicTest.dynamicTest(story.toString(), () -> play(story)));
    }

    private static void play(Story story) {
        try (var models = Models.gemini(gemini.baseUrl())) {
            StoryPlayer.gemini(story, models.orchestrator(), gemini);
        }
    }
}
