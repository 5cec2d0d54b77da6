package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.scoring.AtsScore;
import fr.phoenix.dialogs.cv.scoring.Category;
import fr.phoenix.dialogs.cv.scoring.Offer;
import fr.phoenix.dialogs.cv.scoring.Rule;
import fr.phoenix.dialogs.cv.scoring.ScoreEntry;
import fr.phoenix.dialogs.lexicon.Skills;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtsScoreTests {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_rubric_has_one_hundred_points(boolean withOffer) {
        assertThat(Arrays.stream(Rule.values())
                        .mapToInt(rule -> rule.possible(withOffer))
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void what_can_be_gained_is_what_lacks_to_one_hundred() {
        for (var text : new String[] {Cvs.CASHIER, Cvs.TEACHER, Cvs.EXECUTIVE, Cvs.NURSE, Cvs.BAD, ""}) {
            for (var offer : new Offer[] {Offer.NONE, Offer.of(Cvs.CARE_OFFER)}) {
                var score = AtsScore.of(Cvs.read(text), offer);

                assertThat(score.ledger().stream().mapToInt(ScoreEntry::gain).sum())
                        .isEqualTo(100 - score.score());
            }
        }
    }

    @Test
    void the_same_text_gives_the_same_ledger() {
        assertThat(Cvs.score(Cvs.EXECUTIVE)).isEqualTo(Cvs.score(Cvs.EXECUTIVE));
        assertThat(Cvs.score(Cvs.EXECUTIVE.replace("\n", "\r\n"))).isEqualTo(Cvs.score(Cvs.EXECUTIVE));
    }

    @Test
    void good_cvs_score_high_and_bad_ones_low() {
        assertThat(Cvs.score(Cvs.CASHIER).score()).isGreaterThan(90);
        assertThat(Cvs.score(Cvs.TEACHER).score()).isGreaterThan(90);
        assertThat(Cvs.score(Cvs.NURSE).score()).isGreaterThan(90);
        assertThat(Cvs.score(Cvs.EXECUTIVE).score()).isBetween(75, 90);
        assertThat(Cvs.score(Cvs.BAD).score()).isLessThan(35);
    }

    @Test
    void repeating_a_keyword_gains_nothing() {
        var once = Cvs.EXECUTIVE + "\nExcel";
        var often = Cvs.EXECUTIVE + "\nExcel Excel Excel Excel excel EXCEL, Excel";

        assertThat(Cvs.read(often).skills()).hasSameSizeAs(Cvs.read(once).skills());
        assertThat(Cvs.score(often).in(Category.SKILLS).stream().mapToInt(ScoreEntry::won))
                .isEqualTo(Cvs.score(once).in(Category.SKILLS).stream()
                        .mapToInt(ScoreEntry::won)
                        .boxed()
                        .toList());
    }

    @Test
    void columns_and_tables_cost_points_that_taking_them_away_gives_back() {
        var plain = AtsScore.of(CvReading.of(CvDocument.of(Cvs.TEACHER, 1, 1, false)), Offer.NONE);
        var laidOut = AtsScore.of(CvReading.of(CvDocument.of(Cvs.TEACHER, 1, 2, true)), Offer.NONE);

        assertThat(plain.score() - laidOut.score())
                .isEqualTo(laidOut.in(Category.READABILITY).stream()
                        .mapToInt(ScoreEntry::gain)
                        .sum())
                .isPositive();
    }

    @Test
    void taking_away_personal_items_gives_back_their_points() {
        var without = Cvs.EXECUTIVE
                .replace("12 rue des Lilas, 92100 Boulogne-Billancourt\n", "")
                .replace("Né le 14 mars 1974 – 52 ans, marié, 3 enfants – Nationalité française\n", "");
        var entry = Cvs.score(Cvs.EXECUTIVE).in(Category.PERSONAL).getFirst();

        assertThat(entry.gain()).isEqualTo(4);
        assertThat(entry.evidence().getFirst().line()).isEqualTo(3);
        assertThat(Cvs.score(without).in(Category.PERSONAL).getFirst().gain()).isZero();
    }

    @Test
    void fixes_come_by_gain() {
        assertThat(Cvs.score(Cvs.BAD).fixes())
                .extracting(ScoreEntry::gain)
                .isSortedAccordingTo((one, other) -> other - one)
                .allMatch(gain -> gain > 0);
    }

    @Test
    void an_offer_is_compared_by_what_it_demands_and_what_it_wishes() {
        var offer = Offer.of(Cvs.CARE_OFFER);
        var coverage = offer.coverage(Cvs.read(Cvs.CASHIER));

        assertThat(offer.nice()).extracting(Skills.Skill::french).containsExactly("Excel");
        assertThat(coverage.covered())
                .extracting(Skills.Skill::french)
                .containsExactly("Accompagnement des personnes âgées", "Hygiène");
        assertThat(coverage.weak()).extracting(Skills.Skill::french).containsExactly("Travail en équipe", "Écoute");
        assertThat(coverage.missing())
                .as("those demanded first")
                .extracting(Skills.Skill::french)
                .containsExactly("Soins d'hygiène", "Aide aux repas", "Transmissions", "Excel");
        assertThat(AtsScore.of(Cvs.read(Cvs.CASHIER), offer)
                        .in(Category.OFFER)
                        .getFirst()
                        .won())
                .as("two skills of weight 2 shown, two only named, of 15")
                .isEqualTo(20 * 6 / 15);
    }

    @Test
    void a_skill_counts_in_full_once_an_experience_shows_it() {
        var offer = Offer.of(Cvs.CARE_OFFER);
        var shown = Cvs.CASHIER.replace(
                "sans erreur de caisse depuis 2020", "sans erreur de caisse depuis 2020, en équipe de 8");

        assertThat(offer.coverage(Cvs.read(shown)).covered())
                .extracting(Skills.Skill::french)
                .contains("Travail en équipe");
    }

    @Test
    void the_words_of_the_offer_are_proposed_only_for_skills_the_cv_has() {
        var offer = Offer.of("Vous assurez le bionettoyage, la relation clientèle et la distribution des médicaments.");
        var mirrors = offer.coverage(Cvs.read(Cvs.CASHIER)).mirrors();

        assertThat(mirrors)
                .singleElement()
                .satisfies(wanted -> assertThat(List.of(wanted.offerWords(), wanted.cvWords()))
                        .containsExactly("relation clientèle", "clientèle"));
    }

    @Test
    void a_long_hostile_text_is_scored_in_no_time() {
        var text = "a@".repeat(25_000) + "\n" + "1 ".repeat(10_000) + "\n" + "E ".repeat(10_000) + "jan ".repeat(5_000);

        assertThat(Cvs.score(text).score()).isBetween(0, 100);
    }
}
