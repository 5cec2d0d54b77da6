package fr.phoenix.bot.stories;

import fr.phoenix.bot.stories.Story.Check;
import fr.phoenix.bot.stories.Story.Line;
import fr.phoenix.bot.stories.Story.Played;
import fr.phoenix.bot.stories.Story.Turn;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import java.util.Optional;
import java.util.function.Consumer;

/** Plays a story through the whole engine and looks at every line of it. What fails is told with file, line and the conversation. */
final class StoryPlayer {

    private static final int TOLD = 3;

    private final Story story;
    private final Played with;
    private final Dialogue dialogue;
    private final Consumer<Script> gemini;

    private StoryPlayer(Story story, Played with, Orchestrator orchestrator, Consumer<Script> gemini) {
        this.story = story;
        this.with = with;
        this.gemini = gemini;
        this.dialogue = new Dialogue(orchestrator, story.person());
    }

    /** With no model. Gives what was said. */
    static Dialogue offline(Story story, Orchestrator orchestrator) {
        return new StoryPlayer(story, Played.OFFLINE, orchestrator, script -> {}).play();
    }

    static Dialogue gemini(Story story, Orchestrator orchestrator, FakeGemini gemini) {
        return new StoryPlayer(story, Played.GEMINI, orchestrator, gemini::plays).play();
    }

    private Dialogue play() {
        story.turns().forEach(this::take);
        return dialogue;
    }

    private void take(Turn turn) {
        dialogue.later(turn.silence());
        var said = turn.said() instanceof Said.Typed typed ? typed.text() : "";
        var exchange = telling(turn.line(), () -> {
            var script = Script.of(turn.gemini().stream().map(Line::text).toList(), said);
            gemini.accept(PlainGemini.filled(script, dialogue.now(), said));
            return dialogue.say(turn.said());
        });
        turn.checks().stream()
                .filter(check -> check.with().isEmpty() || check.with().equals(Optional.of(with)))
                .forEach(check -> look(check, exchange));
    }

    private void look(Check check, Exchange exchange) {
        telling(check.line(), () -> {
            Look.at(exchange, check, with).ifPresent(fault -> {
                throw new AssertionError(fault);
            });
            return exchange;
        });
    }

    private Exchange telling(int line, java.util.function.Supplier<Exchange> doing) {
        try {
            return doing.get();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    story.at(line) + " (" + with + "): " + e.getMessage() + "\n" + dialogue.transcript(TOLD), e);
        }
    }
}
