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
    private static Models models;

    @BeforeAll
    static void start() {
        gemini = new FakeGemini();
        models = Models.gemini(gemini.baseUrl());
    }

    @AfterAll
    static void stop() {
        models.close();
        gemini.close();
    }

    @TestFactory
    Stream<DynamicTest> every_story_goes_as_it_is_told() {
        return StoryFile.all().stream()
                .filter(story -> story.played().contains(Played.GEMINI))
                .map(story -> DynamicTest.dynamicTest(story.toString(), () -> play(story)));
    }

    /** A model that failed is left alone for a while: such a story has an orchestrator of its own. */
    private static void play(Story story) {
        if (story.turns().stream().flatMap(turn -> turn.gemini().stream()).noneMatch(StoriesIT::fails)) {
            StoryPlayer.gemini(story, models.orchestrator(), gemini);
            return;
        }
        try (var own = Models.gemini(gemini.baseUrl())) {
            StoryPlayer.gemini(story, own.orchestrator(), gemini);
        }
    }

    private static boolean fails(Story.Line line) {
        return line.text().startsWith("fails");
    }
}
