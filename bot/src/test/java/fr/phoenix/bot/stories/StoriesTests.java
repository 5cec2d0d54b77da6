package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Story.Played;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every story, played with no model. */
class StoriesTests {

    private static Models models;

    @BeforeAll
    static void start() {
        models = Models.offline();
    }

    @AfterAll
    static void stop() {
        models.close();
    }

    @TestFactory
    Stream<DynamicTest> every_story_goes_as_it_is_told() {
        return StoryFile.all().stream()
                .filter(story -> story.played().contains(Played.OFFLINE))
                .map(story -> DynamicTest.dynamicTest(
                        story.toString(), () -> StoryPlayer.offline(story, models.orchestrator())));
    }
}
