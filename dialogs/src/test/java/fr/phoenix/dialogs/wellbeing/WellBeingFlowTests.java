package fr.phoenix.dialogs.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.journal.WellBeing;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellBeingFlowTests {

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator()).welcomed();

    private Rehearsal asked() {
        return person.type("WHO-5").tap(ConsentFlow.agreement(Purpose.CHECK_INS));
    }

    private Rehearsal answering(String answers) {
        answers.chars().mapToObj(Character::toString).forEach(person::tap);
        return person;
    }

    private Rehearsal scored(LocalDate day, int score) {
        var before = new WellBeing(1, day, score);
        return person.recorded(new FactRemembered(before.fact(), new Words(before.value())));
    }

    private String said() {
        return person.said().replace('\u00A0', ' ');
    }

    private List<WellBeing> remembered() {
        return WellBeing.in(person.folded().facts());
    }

    private Stream<String> buttons() {
        return person.replies().stream()
                .map(replied -> replied.reply())
                .filter(Reply.Choices.class::isInstance)
                .flatMap(reply -> ((Reply.Choices) reply).choices().stream())
                .map(Reply.Choice::id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHO-5", "test de bien-être", "comment je vais vraiment", "well-being index", "who5"})
    void it_starts_on_request(String request) {
        person.type(request);

        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");
    }

    @Test
    void the_menu_does_not_list_it() {
        person.type("menu");

        assertThat(buttons()).containsExactly("start-check-in", "start-letter", "start-cv");
    }

    @Test
    void five_statements_are_asked_in_their_order_with_six_answers_each() {
        asked();

        assertThat(said())
                .contains("Organisation mondiale de la santé", "**Je me suis senti(e) bien et de bonne humeur**");
        assertThat(buttons()).containsExactly("5", "4", "3", "2", "1", "0");
        assertThat(person.tap("3").said()).contains("**Je me suis senti(e) calme et tranquille**");
        assertThat(person.type("la plupart du temps").said()).contains("plein(e) d’énergie et vigoureux(se)");
        assertThat(person.type("2").said()).contains("frais(che) et dispos(e)");
        assertThat(person.tap("3").said()).contains("remplie de choses intéressantes");
        assertThat(person.tap("4").said().replace('\u00A0', ' ')).contains("**Ton indice de bien-être : 64 sur 100**");
        assertThat(remembered()).containsExactly(new WellBeing(1, LocalDate.of(2026, 11, 22), 64));
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void a_score_says_where_it_comes_from_and_what_it_does_not_say() {
        asked();
        answering("44444");

        assertThat(said())
                .contains("ce n’est pas un diagnostic", "Genève, 2024, licence CC BY-NC-SA 3.0 IGO")
                .doesNotContain("dernière fois", "3114");
        assertThat(buttons()).doesNotContain("coach");
    }

    @ParameterizedTest
    @CsvSource({"22233, 48, À 50 ou moins", "11112, 24, 3114"})
    void a_low_score_suggests_a_doctor_and_offers_a_coach(String answers, int score, String care) {
        asked();
        answering(answers);

        assertThat(said()).contains(score + " sur 100", care, "médecin");
        assertThat(buttons()).contains("coach");
        assertThat(person.tap("coach").at()).isEqualTo("consent-coach-review.ASKING");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 'le 1er novembre, c’était 50 : à partir de 10 points, c’est une vraie hausse'",
        "70, 'c’était 70 : à partir de 10 points, c’est une vraie baisse'",
        "56, 'un écart de moins de 10 points ne dit pas grand-chose'"
    })
    void a_change_of_ten_points_is_told_as_such(int before, String told) {
        scored(LocalDate.of(2026, 11, 1), before);
        asked();
        answering("33333");

        assertThat(said()).contains("60 sur 100", told);
        assertThat(remembered()).hasSize(2);
    }

    @Test
    void nothing_is_asked_nor_kept_without_consent() {
        person.type("WHO-5").tap(ConsentFlow.refusal(Purpose.CHECK_INS));

        assertThat(said()).contains("pas de questionnaire").doesNotContain("Je me suis");
        assertThat(person.at()).isEqualTo("menu");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void consent_withdrawn_half_way_ends_it_kindly() {
        asked();
        answering("33");
        person.type("retirer mon consentement");

        assertThat(said()).contains("pas de questionnaire");
        assertThat(person.at()).isEqualTo("menu");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void an_earlier_answer_can_be_corrected() {
        asked();
        answering("333");
        person.type("retour");

        assertThat(person.at()).isEqualTo("well-being.ASKING_ACTIVE");
        answering("555");
        assertThat(said()).contains("84 sur 100");
    }

    @Test
    void it_is_asked_in_english_with_the_english_wording() {
        person.type("english").type("well-being index").tap(ConsentFlow.agreement(Purpose.CHECK_INS));

        assertThat(person.said()).contains("I have felt cheerful and in good spirits");
        answering("11111");
        assertThat(person.said()).contains("20 out of 100", "not a diagnosis", "3114");
    }

    @Test
    void the_oldest_of_sixty_scores_gives_way() {
        IntStream.rangeClosed(1, WellBeing.MOST)
                .mapToObj(i -> new WellBeing(i, LocalDate.of(2026, 1, 1).plusDays(i), 40))
                .forEach(score -> person.recorded(new FactRemembered(score.fact(), new Words(score.value()))));
        asked();
        answering("33333");

        assertThat(remembered()).hasSize(WellBeing.MOST);
        assertThat(remembered().getFirst().number()).isEqualTo(2);
        assertThat(remembered().getLast().number()).isEqualTo(WellBeing.MOST + 1);
    }

    @Test
    void whoever_stops_half_way_leaves_nothing_behind() {
        asked();
        answering("1");
        person.type("annuler").later(Duration.ofDays(1)).open();

        assertThat(remembered()).isEmpty();
    }
}
