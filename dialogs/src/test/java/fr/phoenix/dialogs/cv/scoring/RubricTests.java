package fr.phoenix.dialogs.cv.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.rehearsal.GeneratedDocument;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RubricTests {

    private static final String HEAD = """
            # The rubric of the CV critique

            Made from the code (`Rule`, `Rubric` and the French texts) by `RubricTests`; the build fails when it differs.

            - The score is the sum of the points won, out of 100. Each rule rounds its own points down, so that mending it brings exactly the
              gain that was told, unless the change touches another rule as well (words taken out of a short CV); the gains sum to 100 less the
              score.
            - No model takes part, nor the clock, the locale or the order of a hash: the same bytes give the same ledger on any machine.
            - Lines that try to trick machines are taken out before any other rule reads (`tricks`).
            - A change of trade costs nothing. A gap costs one point at most.
            - No vendor publishes its ranking. *Publicly known* below means that guides for applicants say so, not that a given product
              works so; the points are **our judgement** throughout: most for what makes a program lose text, then for what makes a reader lose
              interest, least for customs.

            """;

    private final Properties french = french();

    @Test
    void the_rubric_is_written_from_the_code() {
        GeneratedDocument.checkAt("ats-rubric.md", document());
    }

    @Test
    void every_rule_is_explained() {
        for (var rule : Rule.values()) {
            var note = Rubric.of(rule);

            assertThat(List.of(note.measures(), note.threshold(), note.because(), note.source()))
                    .as(rule.code())
                    .noneMatch(String::isBlank);
        }
    }

    private String document() {
        var lines = new ArrayList<String>();
        lines.add(HEAD.strip());
        lines.add("");
        lines.add("| category | rule | points | with an offer |");
        lines.add("| --- | --- | --- | --- |");
        for (var rule : Rule.values()) {
            lines.add("| " + category(rule) + " | `" + rule.code() + "` | " + rule.possible(false) + " | "
                    + rule.possible(true) + " |");
        }
        lines.add("| | **sum** | " + sum(false) + " | " + sum(true) + " |");
        for (var category : Category.values()) {
            lines.add("");
            lines.add("## " + text("cv.category." + category.code()));
            Arrays.stream(Rule.values())
                    .filter(rule -> rule.category() == category)
                    .forEach(rule -> lines.addAll(rule(rule)));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> rule(Rule rule) {
        var note = Rubric.of(rule);
        var key = "cv.rule." + rule.code();
        return List.of(
                "",
                "### `" + rule.code() + "`: " + rule.possible(false) + " points, " + rule.possible(true)
                        + " with an offer",
                "",
                "- Measures: " + note.measures() + ".",
                "- Costs: " + note.threshold() + ".",
                "- Why: " + note.because() + " (" + note.source() + ").",
                "- Said when lost: " + text(key + ".why"),
                "- Fix: " + text(key + ".fix"),
                "- « Pourquoi ? »: " + text(key + ".because"));
    }

    private String category(Rule rule) {
        return text("cv.category." + rule.category().code());
    }

    private static int sum(boolean withOffer) {
        return Arrays.stream(Rule.values())
                .mapToInt(rule -> rule.possible(withOffer))
                .sum();
    }

    private String text(String key) {
        return Objects.requireNonNull(french.getProperty(key), key);
    }

    private static Properties french() {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Language.class.getResourceAsStream("texts_fr.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
