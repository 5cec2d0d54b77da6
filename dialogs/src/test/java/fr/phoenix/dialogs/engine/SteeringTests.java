package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going back, leaving, starting over, coming back, and what is said on the way. */
class SteeringTests {

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator);

    @Test
    void severalQuestionsBackAtOnce() {
        person.welcomed().checkingIn().type("4").type("6").type("Le loyer.");
        orchestrator.proposing("", new Command.GoBack(2));

        person.type("on revient deux questions plus tôt");

        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
    }

    @Test
    void whoWouldLoseAnswersIsAskedBeforeLeaving() {
        person.welcomed().checkingIn().type("4").type("6");

        person.type("annuler");

        assertThat(person.said()).contains("2 réponses");
        assertThat(choices()).extracting(Choice::id).containsExactly("cancel-confirm", "resume");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(person.type("non").at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(person.type("annuler").type("oui").at()).isEqualTo("menu");
    }

    @Test
    void aConfirmationCountsOnlyRightAfterTheQuestion() {
        person.welcomed().checkingIn().type("4").type("6").type("annuler").type("aide");

        person.tap("cancel-confirm");

        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(choices()).extracting(Choice::id).contains("cancel-confirm");
    }

    @Test
    void withNothingToLoseLeavingIsImmediate() {
        assertThat(person.welcomed().checkingIn().type("4").type("annuler").at())
                .isEqualTo("menu");
    }

    @Test
    void startingOverForgetsTheAnswersOfThisFlowOnly() {
        person.welcomed().checkingIn().type("4").type("6").tap("restart");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");

        person.tap("restart-confirm");

        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        assertThat(person.folded().active().orElseThrow().slots()).doesNotContainKeys("mood", "confidence");
    }

    @Test
    void whoComesBackAfterHoursHearsWhereTheyWereFirst() {
        person.welcomed().checkingIn().type("4").type("6").later(Duration.ofDays(3));

        person.type("bonjour");

        assertThat(person.replies().getFirst().reply().words().text())
                .contains("Bon retour", "moral «\u00a04\u00a0»", "confiance «\u00a06\u00a0»");
        assertThat(person.at()).isNotEqualTo("menu");
    }

    @Test
    void whoAnswersAfterHoursIsHeardAllTheSame() {
        person.welcomed().checkingIn().type("4").later(Duration.ofHours(7));

        person.type("6");

        assertThat(person.said()).contains("Bon retour");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
    }

    @Test
    void whoStaysHearsNoRecap() {
        person.welcomed().checkingIn().type("4").later(Duration.ofHours(5));

        assertThat(person.type("6").said()).doesNotContain("Bon retour");
    }

    @Test
    void aSecondFlowParksTheFirstWhichComesBackWithARecap() {
        person.welcomed().checkingIn().type("4").type("6").tap("start-cv");
        assertThat(person.said()).contains("Je garde de côté ton point du moment");

        person.type("annuler");

        assertThat(person.said()).contains("Reprenons où nous en étions", "moral «\u00a04\u00a0»");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
    }

    @Test
    void whatIsRememberedIsTold() {
        person.welcomed()
                .checkingIn()
                .type("4")
                .type("6")
                .type("Le loyer.")
                .straightToTheStep()
                .type("Appeler Samira")
                .type("demain")
                .sureOfIt();
        person.tap("start-cv").tap("recall");

        assertThat(person.said())
                .contains("Ce que j’ai retenu de toi", "Dernier petit pas prévu\u00a0: Appeler Samira", "On se tutoie");
        assertThat(person.at()).isEqualTo("cv.ASKING_CV");
    }

    @Test
    void severalThingsInOneMessageAreAllDoneAndTheQuestionIsPutOnce() {
        person.welcomed().checkingIn();

        person.type("c’est quoi le CPF ? English please. 4");

        assertThat(person.folded().profile().language()).isEqualTo(Language.EN);
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
        assertThat(person.replies().stream()
                        .filter(replied -> replied.reply() instanceof Reply.Choices)
                        .toList())
                .hasSize(1);
    }

    @Test
    void severalProposalsOfAModelAreAllTaken() {
        person.welcomed().checkingIn().type("4").type("6");
        orchestrator.proposing(
                "check-in/reflect", new Command.SideQuestion("cpf"), new Command.Answer(Map.of("weighs", "x")));

        person.type("j’ai peur, et je n’ai rien pigé au compte formation");

        assertThat(person.said()).contains("compte personnel de formation");
        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
    }

    @Test
    void aProposalWithoutEvidenceIsOfferedAsAReading() {
        person.welcomed().checkingIn();
        orchestrator.proposing("", new Command.Skip(), new Command.Recall()).because("jamais dit");

        person.type("mouais");

        assertThat(choices()).extracting(Choice::id).containsExactly("skip", "recall", "resume");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void namingAThingInAnAnswerIsNoWishForIt() {
        person.welcomed().checkingIn().type("4").type("6").type("Le loyer.").straightToTheStep();
        orchestrator.proposing("", new Command.StartFlow("cv"));

        person.type("relire mon CV");

        assertThat(person.at()).isEqualTo("check-in.ASKING_WHEN");
    }

    @Test
    void theSameQuestionIsNotPutAThirdTimeInFull() {
        person.welcomed().checkingIn();
        var question = lastReply();
        assertThat(person.type("c’est quoi le CPF ?").said()).contains(question);

        assertThat(person.type("c’est quoi la VAE ?").said())
                .doesNotContain(question)
                .contains("reste ouverte");

        assertThat(person.type("répète").said()).contains(question);
    }

    @Test
    void whatTheCvSaysIsNotAskedAgainForTheLetter() {
        var cv = """
                Marie Dupont
                Aide-soignante
                marie.dupont@example.org — 06 12 34 56 78

                Expériences professionnelles
                Mars 2015 – juin 2023 : Caissière, Supermarché du Centre, Lyon
                - Accueil de 200 clients par jour, tenue de caisse et gestion des litiges
                - Formation de trois collègues à la caisse et au service des clients

                Formation
                2014 : Baccalauréat professionnel accompagnement, soins et services à la personne
                """;
        person.welcomed().tap("start-cv").paste(cv, Kind.CV).type("passer").tap("done");

        assertThat(person.at()).isEqualTo("menu");

        person.tap("start-letter")
                .paste("Nous recrutons en CDI. Profil : sens de l’écoute. Envoyez CV et lettre.", Kind.OFFER);
        if (person.at().equals("letter.ASKING_OFFER")) {
            person.tap("is-offer");
        }

        assertThat(person.at()).isEqualTo("letter.ASKING_TITLE");
        assertThat(person.said()).contains("Aide-soignante");
        assertThat(person.tap("same-title").at()).isEqualTo("letter.ASKING_COMPANY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "non, on continue", "nan", "continue"})
    void aNoInAnyFormLeavesNothing(String words) {
        person.welcomed().checkingIn().type("4").type("6").type("annuler");

        assertThat(person.type(words).at()).isEqualTo("check-in.ASKING_WEIGHT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui stp", "ouais", "oui, arrête", "yeah"})
    void aYesInAnyFormIsOne(String words) {
        person.welcomed().checkingIn().type("4").type("6").type("annuler");

        assertThat(person.type(words).at()).isEqualTo("menu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-tu un robot ?", "t’es une IA ?", "are you a bot?", "qui es-tu ?"})
    void whoAsksWhetherTheyTalkToAMachineHearsIt(String words) {
        person.welcomed().checkingIn();

        assertThat(person.type(words).said()).containsIgnoringCase("programme");
    }

    @Test
    void aNewcomersWishIsKeptForAfterTheWelcome() {
        person.onTelegram()
                .type("bonjour, je voudrais écrire une lettre")
                .tap("fr")
                .tap("tu")
                .tap("adult")
                .tap("agree");

        assertThat(person.at()).isEqualTo("letter.ASKING_OFFER");
    }

    @Test
    void howToSpeakComesBeforeWhatIsSaid() {
        person.welcomed().checkingIn().type("4. English please. And what is the VAE?");

        assertThat(person.said()).contains("recognition of experience").doesNotContain("Fiche relue");
    }

    private String lastReply() {
        return person.replies().getLast().reply().words().text();
    }

    private List<Choice> choices() {
        return ((Reply.Choices) person.replies().getLast().reply()).choices();
    }
}
