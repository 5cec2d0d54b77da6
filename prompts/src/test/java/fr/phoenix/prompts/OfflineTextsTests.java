package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Written;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reflections and critiques without a model, through the whole orchestrator: its guards read them too. */
class OfflineTextsTests {

    private static final OrchestratorUnderTest OFFLINE = OrchestratorUnderTest.offline();

    @Test
    void a_letter_keeps_its_own_sentences() {
        var letter = Briefs.letter(
                Briefs.VOUS,
                "Vendeur",
                "Alpes Énergie",
                List.of("Vous recherchez le sens du service."),
                "J’ai vendu du pain.");

        assertThat(write(letter)).isEqualTo(Briefs.answer(letter));
    }

    private static void isSound(String text) {
        assertThat(text)
                .doesNotContain("  ", "..", ". .", " .", "{", "}", "null", ":.", ";.", "variation")
                .doesNotContainPattern("(?iu)(?<!\\p{L})(?:de|le|que|je) (?=[aeiouéèêâîô])(?!onze|oui)")
                .doesNotContainPattern("(?u)[.!?] \\p{Ll}")
                .doesNotContainPattern("[\\p{L}] [:;?!]")
                .doesNotContain("'");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).isNotBlank());
        assertThat(text.lines().skip(1)).allSatisfy(line -> assertThat(line).endsWith("."));
    }

    @Test
    void reflections_quote_the_person_and_keep_to_their_register() {
        for (int mood = 0; mood <= 10; mood++) {
            for (int confidence = 0; confidence <= 10; confidence++) {
                var tu = text(Briefs.reflection(Briefs.TU, mood, confidence, "j'ai peur de me tromper."));
                var vous = text(Briefs.reflection(Briefs.VOUS, mood, confidence, "on m'a dit : tu es trop vieux"));

                assertThat(tu).contains("«\u00a0j’ai peur de me tromper\u00a0»").doesNotContainIgnoringCase("vous");
                assertThat(vous)
                        .contains("«\u00a0on m’a dit\u00a0: tu es trop vieux\u00a0»")
                        .containsIgnoringCase("vo");
                isSound(tu);
            }
        }
    }

    @Test
    void a_reflection_survives_words_that_a_model_may_not_write() {
        var text =
                text(Briefs.reflection(Briefs.TU, "voir www.exemple.fr, mon mail est a.b@exemple.fr, 06 12 34 56 78"));

        assertThat(text).contains("a.b@exemple.fr");
    }

    @Test
    void a_critique_says_the_score_and_nothing_that_was_not_found() {
        var text = text(Briefs.critique(
                Briefs.VOUS,
                62,
                List.of("Coordonnées complètes", "Dates lisibles"),
                List.of("Ajouter des résultats chiffrés", "Retirer le tableau")));

        assertThat(text)
                .contains("62 sur 100")
                .contains("Coordonnées complètes")
                .contains("ajouter des résultats chiffrés");
        isSound(text);
        assertThat(text(Briefs.critique(Briefs.ENGLISH, 91, List.of(), List.of())))
                .contains("91");
    }

    private static String text(Brief brief) {
        return write(brief).getOrDefault("text", "");
    }

    private static Map<String, String> write(Brief brief) {
        var written = OFFLINE.orchestrator.write(
                brief, Progress.NONE, Briefs.until(Instant.now().plusSeconds(5)));

        assertThat(written).isInstanceOf(Written.Draft.class);
        return ((Written.Draft) written).parts();
    }
}
