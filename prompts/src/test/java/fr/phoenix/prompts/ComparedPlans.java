package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The situations of {@code plans.txt}, each with what it should come to. */
final class ComparedPlans {

    private ComparedPlans() {}

    /**
     * @param commands the codes that should be proposed, in order; a free answer to an open question may also be left to the question
     * @param prompt the task that should be chosen, blank when none is offered
     */
    record Case(String audience, String question, String message, List<String> commands, String prompt) {

        Situation situation() {
            var situation = switch (question) {
                case "open" -> Briefs.openQuestion(Compared.audience(audience), message);
                case "scale" -> Briefs.scale(Compared.audience(audience), message);
                case "menu" -> Briefs.menu(Compared.audience(audience), message);
                default -> throw new IllegalArgumentException("no question is called " + question);
            };
            return withTopics(situation);
        }

        /** All that the service could explain, as in life. */
        private static Situation withTopics(Situation given) {
            return new Situation(
                    given.audience(),
                    given.flow(),
                    given.state(),
                    given.question(),
                    given.message(),
                    given.slots(),
                    given.corrections(),
                    given.prompts(),
                    given.flows(),
                    Compared.KNOWLEDGE.topics());
        }
    }

    static List<Case> all() {
        try (var stream = Objects.requireNonNull(ComparedPlans.class.getResourceAsStream("plans.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                    .map(parts -> new Case(
                            parts.get(0),
                            parts.get(1),
                            parts.get(2),
                            List.of(parts.get(3).split(", ")),
                            parts.get(4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
