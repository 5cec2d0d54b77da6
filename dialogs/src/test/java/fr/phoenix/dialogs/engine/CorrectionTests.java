package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An earlier answer gets another value; what does not depend on it stands. */
class CorrectionTests {

    private static final String OFFER = """
            Aide-soignant(e) H/F – EHPAD Les Tilleuls, Lyon
            Missions : accompagner les résidents dans les soins quotidiens.
            Profil recherché : diplôme d'aide-soignant exigé, sens de l'écoute, travail en équipe.
            Contrat : CDI, temps plein. Salaire : 1 900 € brut.
            """;

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en fait mon moral c’est 7",
                "non, mon humeur est plutôt 7",
                "pardon, mon moral c’est 7",
                "corriger mon moral : 7",
                "change mon moral à 7",
                "je me suis trompée sur le moral : 7.",
            })
    void anAnswerThatIsNamedChangesAndTheOpenQuestionComesAgain(String words) {
        person.welcomed().checkingIn().type("4").type("6");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");

        person.type(words);

        assertThat(person.said()).contains("Moral", "**4** → **7**");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(slot("mood")).isEqualTo("7");
        assertThat(slot("confidence")).isEqualTo("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"je voulais dire 7", "non, en fait 7", "oups, je me suis trompé, 7", "I meant 7"})
    void whatIsNotNamedIsTheAnswerBefore(String words) {
        person.welcomed().checkingIn().type("4").type("6");

        person.type(words);

        assertThat(person.said()).contains("Confiance", "**6** → **7**");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
    }

    @Test
    void whatDependsOnItIsWrittenAnewAndTheRestIsKept() {
        person.welcomed()
                .checkingIn()
                .type("4")
                .type("6")
                .type("J’ai peur de tout recommencer.")
                .straightToTheStep()
                .type("Appeler Samira");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WHEN");

        orchestrator.writing(new Written.Draft(
                Map.of("text", "À 2, c’est lourd."), new Author.Writer("scripted", "test/scripted.v1.fr")));
        person.type("en fait mon moral c’est 2");

        assertThat(orchestrator.briefs).hasSize(2);
        assertThat(person.said()).contains("**4** → **2**", "À 2, c’est lourd.");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WHEN");
        assertThat(slot("step")).isEqualTo("Appeler Samira");
        person.type("demain").sureOfIt();
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void whatDoesNotDependOnItIsNotWrittenAnew() {
        person.welcomed()
                .checkingIn()
                .type("4")
                .type("6")
                .type("Le loyer.")
                .straightToTheStep()
                .type("Appeler Samira");

        person.type("corrige mon pas : appeler Karim");

        assertThat(orchestrator.briefs).hasSize(1);
        assertThat(person.said())
                .contains("**Appeler Samira** → **appeler Karim**")
                .doesNotContain("Tu dis");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WHEN");
    }

    @Test
    void withoutAValueTheQuestionIsPutAgainAndAfterwardsItGoesOnWhereItWas() {
        person.welcomed()
                .checkingIn()
                .type("4")
                .type("6")
                .type("Le loyer.")
                .straightToTheStep()
                .type("Appeler Samira");

        person.type("je veux corriger ma confiance");
        assertThat(person.said()).contains("Confiance", "j’avais noté «\u00a06\u00a0»");
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");

        person.tap("9");
        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
        assertThat(person.said()).contains("pourquoi 9 et pas 7");

        person.tap("skip");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WHEN");
        assertThat(slot("mood")).isEqualTo("4");
        assertThat(slot("confidence")).isEqualTo("9");
        assertThat(slot("weighs")).isEqualTo("Le loyer.");
    }

    @Test
    void whoSaysNotWhichIsAskedByButtons() {
        person.welcomed().checkingIn().type("4").type("6");

        person.type("je veux corriger ma réponse");

        assertThat(choices()).extracting(Choice::id).containsExactly("correct-confidence", "correct-mood");
        person.tap("correct-mood");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        person.tap("8");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(slot("mood")).isEqualTo("8");
    }

    @Test
    void aValueThatDoesNotFitIsAskedForAgain() {
        person.welcomed().checkingIn().type("4").type("6");

        person.type("corrige mon moral : bleu");

        assertThat(person.said()).contains("nombre de 0 à 10");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        person.type("5");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
    }

    @Test
    void besideAnAnswerBothCount() {
        person.welcomed().checkingIn().type("4");

        person.type("6. En fait mon moral c’est 3.");

        assertThat(slot("mood")).isEqualTo("3");
        assertThat(slot("confidence")).isEqualTo("6");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(person.said()).doesNotContain("confiance, de 0 à 10");
    }

    @Test
    void inALetterTheCompanyAndTheTradeCanBeCorrectedAfterTheDraft() {
        person.welcomed().tap("start-letter").paste(OFFER.replace("EHPAD Les Tilleuls, Lyon", ""), Kind.OFFER);
        person.type("EHPAD Les Tilleuls").type("caissière pendant 12 ans");
        answerProofs();
        person.type("aider les gens au quotidien")
                .tap("nothing-yet")
                .type("Marie Dupont, Lyon")
                .tap("n");
        assertThat(person.at()).isEqualTo("letter.SHOWING");
        int drafts = orchestrator.briefs.size();

        person.type("non, en fait mon métier d’avant c’est serveuse pendant 12 ans");

        assertThat(person.said()).contains("**caissière pendant 12 ans** → **serveuse pendant 12 ans**");
        assertThat(orchestrator.briefs).hasSizeGreaterThan(drafts);
        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(slot("motive")).isEqualTo("aider les gens au quotidien");
    }

    @Test
    void whatAnOfferWasReadToSayCanBeCorrectedThoughItWasNeverAsked() {
        person.welcomed().tap("start-letter").paste(OFFER, Kind.OFFER);
        var company = slot("job.company");
        assertThat(company).isNotBlank();
        person.type("caissière pendant 12 ans");
        var at = person.at();

        person.type("non, l’entreprise c’est Carrefour");

        assertThat(person.said()).contains("**" + company + "** → **Carrefour**");
        assertThat(slot("job.company")).isEqualTo("Carrefour");
        assertThat(slot("past-trade")).isEqualTo("caissière pendant 12 ans");
        assertThat(person.at()).isEqualTo(at);
        assertThat(person.type("corriger le poste").at()).isEqualTo("letter.ASKING_TITLE");
        assertThat(person.type("Aide-soignante de nuit").at()).isEqualTo(at);
        assertThat(slot("job.company")).isEqualTo("Carrefour");
    }

    @Test
    void anotherNameSignsTheSameLetterWithoutWritingItAnew() {
        person.welcomed().tap("start-letter").paste(OFFER, Kind.OFFER);
        while (person.at().equals("letter.ASKING_TITLE") || person.at().equals("letter.ASKING_COMPANY")) {
            person.type("EHPAD Les Tilleuls");
        }
        person.type("caissière pendant 12 ans");
        answerProofs();
        person.type("aider les gens au quotidien")
                .tap("nothing-yet")
                .type("Marie Dupond, Lyon")
                .tap("n");
        int drafts = orchestrator.briefs.size();

        person.type("corrige mon nom : Marie Dupont");

        assertThat(orchestrator.briefs).hasSize(drafts);
        assertThat(person.said()).contains("**Marie Dupond** → **Marie Dupont**", "Ta lettre en PDF");
        assertThat(person.at()).isEqualTo("letter.SHOWING");
    }

    @Test
    void aModelMayProposeACorrectionThatTheMessageSupports() {
        person.welcomed().checkingIn().type("4").type("6");
        orchestrator.proposing("", new Command.Correct("mood", "3")).because("3 plutôt que 4");

        person.type("tout à l’heure j’aurais dû mettre 3 plutôt que 4");

        assertThat(slot("mood")).isEqualTo("3");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
    }

    @Test
    void aModelThatQuotesWhatNobodySaidCorrectsNothing() {
        person.welcomed().checkingIn().type("4").type("6");
        orchestrator.proposing("", new Command.Correct("mood", "0")).because("mon moral est à zéro");

        person.type("Le loyer me pèse.");

        assertThat(slot("mood")).isEqualTo("4");
        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
    }

    @Test
    void anAnswerThatBeginsLikeACorrectionStaysAnAnswer() {
        person.welcomed().checkingIn().type("4").type("6");

        person.type("En fait j’ai surtout peur de ne pas y arriver");

        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En fait ma confiance en moi est partie depuis mon licenciement",
                "Non, mon moral est bas parce que je cherche depuis un an",
            })
    void whatNamesAnAnswerButCannotBeItIsHeardAsWhatItIs(String words) {
        person.welcomed().checkingIn().type("4").type("6");

        person.type(words);

        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
        assertThat(slot("weighs")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"retour", "annuler"})
    void whoGivesACorrectionUpFindsEverythingAsItWas(String words) {
        person.welcomed().checkingIn().type("4").type("6").type("Le loyer.").type("corriger mon moral");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");

        person.type(words);

        assertThat(person.said()).contains("comme elle était");
        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
        assertThat(slot("mood")).isEqualTo("4");
        assertThat(slot("weighs")).isEqualTo("Le loyer.");
    }

    @Test
    void whoCorrectsTheirNameStillLivesWhereTheyLive() {
        person.welcomed().tap("start-letter").paste(OFFER, Kind.OFFER);
        person.type("caissière pendant 12 ans");
        answerProofs();
        person.type("aider les gens au quotidien").tap("nothing-yet").type("Marie Dupnt, Lyon");

        person.type("non, en fait c’est Marie Dupont");

        assertThat(person.said()).contains("**Marie Dupnt** → **Marie Dupont**");
        assertThat(slot("town")).isEqualTo("Lyon");
    }

    @Test
    void whatWasPassedOnCanBeGivenLater() {
        person.welcomed().tap("start-letter").paste(OFFER, Kind.OFFER);
        person.type("caissière pendant 12 ans");
        answerProofs();
        person.type("aider les gens au quotidien")
                .tap("nothing-yet")
                .type("passer")
                .tap("n");
        assertThat(person.at()).isEqualTo("letter.SHOWING");

        person.type("corrige mon nom : Marie Dupont");

        assertThat(slot("name")).isEqualTo("Marie Dupont");
        assertThat(person.at()).isEqualTo("letter.SHOWING");
    }

    @Test
    void toCorrectWhatIsBeingAskedIsToAnswerIt() {
        person.welcomed().checkingIn().type("4");

        person.type("change ma confiance à 3");

        assertThat(slot("confidence")).isEqualTo("3");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
    }

    @Test
    void aNameOfNoAnswerIsAskedBack() {
        person.welcomed().checkingIn().type("4").type("6");

        person.type("non, en fait ma date c’est demain");

        assertThat(choices()).extracting(Choice::id).contains("correct-confidence", "correct-mood");
    }

    @Test
    void aPastedDocumentIsTakenAsItIs() {
        var cv = "Marie Dupont\nCaissière\nLANGUES\nFrançais\nEnglish\nC’est quoi la VAE ?\n"
                + "Accueil des clients. ".repeat(20);
        person.welcomed().tap("start-cv").type(cv);

        assertThat(slot("text")).isEqualTo(cv);
        assertThat(person.folded().profile().language().code()).isEqualTo("fr");
    }

    private void answerProofs() {
        while (person.at().contains("PROOF")) {
            person.type("j’ai accompagné ma grand-mère chaque jour pendant deux ans");
        }
    }

    private String slot(String slot) {
        return person.folded().active().orElseThrow().slots().getOrDefault(slot, "");
    }

    private List<Choice> choices() {
        return ((Reply.Choices) person.replies().getLast().reply()).choices();
    }
}
