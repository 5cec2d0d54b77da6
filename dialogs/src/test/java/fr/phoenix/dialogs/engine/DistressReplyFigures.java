package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How long words of distress wait for their answer in the whole engine, storage aside, while every provider hangs: nobody asks one. */
class DistressReplyFigures {

    private static final String LINES = "/fr/phoenix/dialogs/safety/own.fr.txt";

    private static final class Hanging implements Orchestrator {

        @Override
        public boolean asksModel(Audience audience) {
            return true;
        }

        @Override
        public Plan plan(Situation situation, TurnContext context) {
            throw new AssertionError("a model was asked");
        }

        @Override
        public Written write(Brief brief, Progress progress, TurnContext context) {
            throw new AssertionError("a model was asked");
        }
    }

    @Test
    void answersAtOnce() throws IOException {
        var millis = new ArrayList<Double>();
        for (var line : distress()) {
            var person = new Rehearsal(new Hanging()).welcomed();
            long began = System.nanoTime();
            person.type(line);
            millis.add((System.nanoTime() - began) / 1e6);
            assertThat(person.events()).anyMatch(CrisisNoticed.class::isInstance);
            assertThat(person.replies()).isNotEmpty();
        }
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "FIGURE distress reply: %d turns, median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.getLast());
    }

    private static List<String> distress() throws IOException {
        try (var stream = Objects.requireNonNull(DistressReplyFigures.class.getResourceAsStream(LINES))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("[^#].*\\|(suicide|self-harm)"))
                    .map(line -> line.substring(0, line.lastIndexOf('|')))
                    .limit(40)
                    .toList();
        }
    }
}
