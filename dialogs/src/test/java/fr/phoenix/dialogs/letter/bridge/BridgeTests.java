package fr.phoenix.dialogs.letter.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import fr.phoenix.dialogs.letter.offer.Span;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Trades.Trade;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgeTests {

    private final Practised practised = Practised.load();

    private static JobOffer asking(String... requirements) {
        var all = new ArrayList<Requirement>();
        for (int i = 0; i < requirements.length; i++) {
            all.add(new Requirement(new Span("o-r" + (i + 1), 0, 0, requirements[i]), Need.MUST));
        }
        return new JobOffer(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                all,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> skills(String trade, JobOffer offer) {
        return Bridge.from(trade, offer).stream()
                .map(link -> link.skill().french())
                .toList();
    }

    @Test
    void every_name_is_of_the_lexicon_and_every_trade_has_four_to_eight_skills() {
        assertThat(practised.byTrade()).hasSizeGreaterThanOrEqualTo(150);
        practised
                .byTrade()
                .forEach((trade, skills) -> assertThat(skills)
                        .as(trade.french())
                        .hasSizeBetween(4, 8)
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_requirement_that_the_past_trade_practises_is_linked_and_another_is_not() {
        var offer = asking("esprit d’équipe", "maîtrise de SAP", "gestion du stress");

        assertThat(skills("aide-soignante", offer)).containsExactly("Travail en équipe", "Gestion du stress");
        assertThat(skills("comptable", offer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "caissière en supermarché, sens de l’accueil, Accueil",
        "vendeuse, relation client, Relation client",
        "je suis serveur depuis dix ans, résistance au stress, Gestion du stress",
        "militaire, esprit d’équipe, Travail en équipe",
        "professeure des écoles, prise de parole en public, Prise de parole en public",
        "coiffeuse, écoute active, Écoute",
        "chauffeur-livreur, autonomie, Autonomie",
        "nurse, teamwork, Travail en équipe",
        "cashier, customer complaints, Gestion des réclamations"
    })
    void people_call_their_trade_as_they_do(String trade, String requirement, String skill) {
        assertThat(skills(trade, asking(requirement))).containsExactly(skill);
    }

    @Test
    void an_unknown_trade_leads_nowhere() {
        assertThat(Bridge.from("dompteuse de puces", asking("travail en équipe")))
                .isEmpty();
        assertThat(Bridge.from("", asking("travail en équipe"))).isEmpty();
    }

    @Test
    void of_several_trades_the_first_that_practises_it_is_named() {
        var link =
                Bridge.from("maçon puis aide-soignant", asking("transmissions")).getFirst();

        assertThat(link.trade().french()).isEqualTo("aide-soignant");
    }

    @Test
    void a_link_explains_itself_and_asks_for_a_situation() {
        var link = Bridge.from("aide-soignante", asking("esprit d’équipe")).getFirst();
        var texts = Texts.load();

        var why = link.explanation("aide-soignante", Language.FR);
        var question = link.question("care assistant", Language.EN);

        assertThat(texts.say(Language.FR, Register.TU, why.key(), why.values()).replace('\u00A0', ' '))
                .isEqualTo("aide-soignante → travail en équipe → « esprit d’équipe » demandé par l’offre");
        assertThat(texts.say(Language.EN, Register.TU, question.key(), question.values()))
                .contains("past trade (care assistant)", "teamwork", "“esprit d’équipe”")
                .endsWith("sentence or two.");
    }

    @Test
    void acronyms_keep_their_capitals_within_a_sentence() {
        var skill = Skills.in("HACCP").iterator().next();
        var link = new Link(
                new Trade("cuisinier", "cook"), skill, new Requirement(new Span("o-r1", 0, 0, "HACCP"), Need.MUST));

        assertThat(link.explanation("cuisinière", Language.FR).arguments()).contains("HACCP");
    }
}
