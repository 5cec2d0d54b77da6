package fr.phoenix.prompts.guard;

import static fr.phoenix.prompts.Briefs.ENGLISH;
import static fr.phoenix.prompts.Briefs.TU;
import static fr.phoenix.prompts.Briefs.VOUS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.interviewing.Quotation;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.prompts.Briefs;
import fr.phoenix.prompts.template.ModelTask;
import fr.phoenix.prompts.template.PromptLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The out-guards on {@code guards/written.txt}, measured: bad lines refused by their rule, sound lines refused by mistake. */
class WrittenSetTests {

    private static final OutGuards GUARDS = new OutGuards();
    private static final PromptLibrary LIBRARY = PromptLibrary.load();
    private static final String SAID =
            "J’ai peur de recommencer à zéro, et deux refus cette semaine. Ma cheffe Sophie Durand ne m’écoute pas.";
    private static final Map<String, Brief> BRIEFS = Map.of(
            "tu", Briefs.reflection(TU, 4, 6, SAID),
            "vous", Briefs.reflection(VOUS, 4, 6, SAID),
            "en", Briefs.reflection(ENGLISH, 4, 6, "I am afraid of starting again. My manager Darren never listens."),
            "letter",
                    Briefs.letter(
                            VOUS,
                            "Aide-soignant",
                            "Clinique Sainte-Marie",
                            List.of("Travail en équipe", "Soins d’hygiène"),
                            "caissière pendant douze ans",
                            "j’ai accompagné ma grand-mère Zohra pendant 3 ans, mon site est booking-camille.fr",
                            "être utile"),
            "letter-en",
                    Briefs.letter(
                            ENGLISH,
                            "Care assistant",
                            "St Mary Clinic",
                            List.of("Working in a team"),
                            "cashier for twelve years",
                            "looked after my grandmother for 3 years"),
            "critique", Briefs.critique(VOUS, 62, List.of("3 expériences datées"), List.of("Le CV n’a pas de titre")));

    private record Line(String rule, String brief, String text) {

        static Line of(String line) {
            var parts = line.split(" \\| ", 3);
            return new Line(parts[0], parts[1], parts[2]);
        }

        boolean isSound() {
            return rule.equals("-");
        }

        String refusedBy() {
            var brief = Objects.requireNonNull(BRIEFS.get(brief()));
            var parts = brief instanceof Brief.LetterDraft letter
                    ? Briefs.answer(letter, text)
                    : Map.of("text", brief instanceof Brief.Reflection one ? quoting(one) : text);
            return GUARDS.refusing(new Manuscript(brief, parts, instructions(brief)))
                    .orElse("-");
        }

        /** Every line but those about it quotes the person, so that each is judged by its own rule. */
        private String quoting(Brief.Reflection reflection) {
            var quotation = Quotation.of(reflection.weighs().text()).orElseThrow();
            return rule().equals("nothing-quoted") ? text : text + " « " + quotation.text() + " ».";
        }

        private static String instructions(Brief brief) {
            var task = switch (brief) {
                case Brief.Reflection one -> ModelTask.REFLECT;
                case Brief.LetterDraft one -> ModelTask.DRAFT;
                case Brief.CvCritique one -> ModelTask.CRITIQUE;
                case Brief.CvRewrite one -> ModelTask.REWRITE;
            };
            return LIBRARY.find(task, task.defaultPrompt(), brief.audience().language())
                    .system(Map.of());
        }
    }

    @Test
    void bad_lines_are_refused_by_their_rule_and_sound_ones_pass() throws IOException {
        var lines = lines();
        var sound = lines.stream().filter(Line::isSound).toList();
        var bad = lines.stream().filter(line -> !line.isSound()).toList();
        long refused =
                bad.stream().filter(line -> !line.refusedBy().equals("-")).count();
        long byTheirRule = bad.stream()
                .filter(line -> line.refusedBy().equals(line.rule()))
                .count();
        long mistakes =
                sound.stream().filter(line -> !line.refusedBy().equals("-")).count();

        lines.stream()
                .filter(line -> !line.refusedBy().equals(line.rule()))
                .forEach(line -> System.out.println(line.refusedBy() + " instead of " + line));
        System.out.printf(
                Locale.ROOT,
                "FIGURE written texts: %d lines; bad ones refused %d of %d, by their own rule %d; sound ones refused %d of %d%n",
                lines.size(),
                refused,
                bad.size(),
                byTheirRule,
                mistakes,
                sound.size());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(120);
        assertThat((double) refused / bad.size()).isGreaterThanOrEqualTo(0.97);
        assertThat((double) byTheirRule / bad.size()).isGreaterThanOrEqualTo(0.90);
        assertThat((double) mistakes / sound.size()).isLessThanOrEqualTo(0.03);
    }

    private static List<Line> lines() throws IOException {
        try (var stream = Objects.requireNonNull(WrittenSetTests.class.getResourceAsStream("/guards/written.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }
}
