package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Letters, reflections and critiques without a model, through the whole orchestrator: its guards read them too. */
class OfflineLettersTests {

    private static final int WORDINGS = 60;
    private static final OrchestratorUnderTest OFFLINE = OrchestratorUnderTest.offline();

    static final List<Brief.LetterDraft> LETTERS = List.of(
            Briefs.letter(
                    Briefs.VOUS,
                    "Assistant(e) administratif(ve) H/F",
                    "Alpes Énergie",
                    List.of("Accueil des clients", "Maîtrise d'Excel", "Sens de l'organisation"),
                    "past-trade",
                    "vendeuse en boulangerie pendant 8 ans",
                    "proof-1",
                    "j'ai géré une équipe de 5 personnes et les plannings sur Excel.",
                    "proof-2",
                    "Ouverture d’un second magasin en 2019",
                    "motive",
                    "parce que j'aime aider les gens à s'y retrouver"),
            Briefs.letter(
                    Briefs.TU,
                    "hôte d'accueil",
                    "",
                    List.of(),
                    "past-trade",
                    "J’ai été ambulancier douze ans",
                    "experience",
                    "- organisation de tournées, sous pression !",
                    "motive",
                    "Le contact humain"),
            Briefs.letter(Briefs.VOUS, "Développeur web (H/F)", "Hachette", List.of("Travail en équipe")),
            Briefs.letter(
                    Briefs.VOUS,
                    "UX designer",
                    "Orange",
                    List.of("Figma", "Recherche utilisateur, tests, ateliers"),
                    "past-trade",
                    "Enseignante en lycée",
                    "proof-1",
                    "Je crée mes cours sur Figma depuis 3 ans ; mes élèves suivent mieux",
                    "motive",
                    "pour concevoir des outils utiles"),
            Briefs.letter(
                    Briefs.ENGLISH,
                    "Data analyst (M/F)",
                    "Alpes Énergie",
                    List.of("SQL", "Reporting"),
                    "past-trade",
                    "accountant for 6 years",
                    "proof-1",
                    "I built the monthly reporting in SQL",
                    "motive",
                    "because I like to find out why"));

    @ParameterizedTest
    @FieldSource("LETTERS")
    void every_wording_of_a_letter_is_sound(Brief.LetterDraft brief) {
        var seen = new TreeSet<String>();
        for (var wording : wordings(brief)) {
            var parts = write(wording);
            seen.add(String.join("\n", parts.get("subject"), parts.get("you"), parts.get("me"), parts.get("us")));
        }

        assertThat(seen).hasSizeGreaterThan(10).allSatisfy(OfflineLettersTests::isSound);
    }

    private static List<Brief.LetterDraft> wordings(Brief.LetterDraft brief) {
        return IntStream.range(0, WORDINGS)
                .mapToObj(round -> {
                    var facts = new ArrayList<>(brief.facts());
                    facts.add(new Brief.Fact("variation", new Words(String.valueOf(round))));
                    return new Brief.LetterDraft(
                            brief.audience(), brief.task(), brief.title(), brief.company(), brief.matched(), facts);
                })
                .toList();
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
    void the_same_brief_gives_the_same_letter() {
        assertThat(write(LETTERS.getFirst())).isEqualTo(write(LETTERS.getFirst()));
    }

    @Test
    void a_letter_says_every_fact_in_the_words_of_the_person() {
        var parts = write(LETTERS.getFirst());

        assertThat(parts.get("me"))
                .contains("vendeuse en boulangerie pendant 8 ans.")
                .contains(" J’ai géré une équipe de 5 personnes et les plannings sur Excel.")
                .containsIgnoringCase("ouverture d’un second magasin en 2019.");
        assertThat(parts.get("us")).contains(" parce que j’aime aider les gens à s’y retrouver.");
        assertThat(parts.get("you")).contains("Alpes Énergie").contains("et sens de l’organisation.");
        assertThat(parts.get("subject"))
                .contains("assistant(e) administratif(ve)")
                .doesNotContain("H/F");
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
