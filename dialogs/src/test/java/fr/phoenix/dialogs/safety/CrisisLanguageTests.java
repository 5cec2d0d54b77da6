package fr.phoenix.dialogs.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Words;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisLanguageTests {

    private final CrisisLanguage crisis = new CrisisLanguage();

    private static Stream<CrisisSet.Line> first() {
        return Stream.of("fr", "en").flatMap(language -> CrisisSet.of("first", language).lines().stream());
    }

    @ParameterizedTest
    @MethodSource("first")
    void what_was_noticed_and_let_through_at_first_still_is(CrisisSet.Line line) {
        assertThat(crisis.notice(line.words())).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je veux mourir",
                "s u i c i d e",
                "je pense au su1cide",
                "j’ai envie de me s*icider",
                "je veux mouriiiir",
                "jveux pu vivre",
                "kms",
                "i want to d1e"
            })
    void reads_through_disguised_and_hasty_spelling(String text) {
        assertThat(crisis.notice(new Words(text))).contains(new Alarm(Danger.SUICIDE, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je ne veux pas mourir",
                "je n’ai plus envie de mourir",
                "je n’ai jamais eu l’intention de me suicider",
                "Mon mari ne me frappe pas",
                "I’m not suicidal",
                "I have never thought about killing myself"
            })
    void lets_a_denial_pass(String text) {
        assertThat(crisis.notice(new Words(text))).isEmpty();
    }

    @Test
    void a_denial_ends_with_its_clause() {
        assertThat(crisis.notice(new Words("je ne veux pas mourir mais je n’en peux plus de vivre")))
                .contains(new Alarm(Danger.SUICIDE, false));
        assertThat(crisis.notice(new Words("je n’arrête pas de penser à me tuer")))
                .contains(new Alarm(Danger.SUICIDE, false));
    }

    @Test
    void a_danger_of_the_writer_comes_before_one_of_somebody_close() {
        assertThat(crisis.notice(new Words("Ma sœur veut mourir. Moi aussi je veux mourir.")))
                .contains(new Alarm(Danger.SUICIDE, false));
    }

    @Test
    void grief_is_no_alarm_but_what_it_leads_to_is() {
        assertThat(crisis.notice(new Words("mon frère s’est suicidé l’an dernier")))
                .isEmpty();
        assertThat(crisis.notice(new Words("depuis que mon frère s’est suicidé, je veux mourir")))
                .contains(new Alarm(Danger.SUICIDE, false));
    }

    @Test
    void what_a_song_says_passes_and_what_somebody_said_does_not() {
        assertThat(crisis.notice(new Words("comme dit la chanson « laissez-moi mourir »")))
                .isEmpty();
        assertThat(crisis.notice(new Words("mon ex m’a dit « je vais te tuer », il me menace de mort")))
                .contains(new Alarm(Danger.VIOLENCE, false));
    }

    @Test
    void a_parents_blow_is_a_childs_danger_unless_the_writer_is_grown_up() {
        assertThat(crisis.notice(new Words("mon père me frappe"))).contains(new Alarm(Danger.CHILD_ABUSE, false));
        assertThat(crisis.notice(new Words("mon père me frappe alors que j’ai 22 ans")))
                .contains(new Alarm(Danger.VIOLENCE, false));
    }

    @Test
    void the_same_blow_is_a_childs_danger_when_a_minor_writes() {
        assertThat(crisis.notice(new Words("mon frère me frappe"))).contains(new Alarm(Danger.VIOLENCE, false));
        assertThat(crisis.notice(new Words("J’ai 15 ans. Mon frère me frappe.")))
                .contains(new Alarm(Danger.CHILD_ABUSE, false));
    }

    @Test
    void notices_one_sentence_in_a_long_message() {
        var message =
                "J’ai postulé à trente offres cette semaine.\nRien. Je ne veux plus vivre. Merci quand même pour la lettre.";

        assertThat(crisis.notice(new Words(message))).contains(new Alarm(Danger.SUICIDE, false));
    }

    @Test
    void lets_a_pasted_offer_about_such_work_through() {
        var offer = """
                Intervenant social (H/F), CDI, Nantes
                Vos missions :
                - écoute des victimes de violences conjugales ;
                - repérage du risque suicidaire et orientation vers le 3114 ;
                - travail avec des jeunes (scarifications, tentatives de suicide).
                Profil : diplôme d’État, deux ans d’expérience. Merci de m’envoyer votre CV.
                """;

        assertThat(crisis.notice(new Words(offer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conseiller au 3114, CDI : vous écoutez des personnes qui disent « je veux mourir ».",
                "Suicide prevention officer. You will answer callers who say I want to die."
            })
    void lets_an_offer_quote_those_who_call(String offer) {
        assertThat(crisis.notice(new Words(offer))).isEmpty();
        assertThat(crisis.noticeIn(new Words(offer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"je ", "trop ", "j ai envie ", "i have my ", "ma famille et ", "a"})
    @Timeout(5)
    void reads_the_longest_message_without_full_stops_in_time(String piece) {
        assertThat(crisis.notice(new Words(piece.repeat(50_000 / piece.length()))))
                .isEmpty();
    }

    @Test
    void notices_the_end_of_a_long_sentence() {
        var message = "j’ai envoyé une lettre et j’attends et ".repeat(50) + "je ne veux plus vivre";

        assertThat(crisis.notice(new Words(message))).contains(new Alarm(Danger.SUICIDE, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je veux mourir",
                "j’ai envie de me tuer",
                "I want to kill myself",
                "je vais tuer mon chef",
                "mon mari me frappe et j’ai besoin de ce poste",
                "je me fais frapper par mon mari",
                "mon père me viole",
                "my husband hits me",
                "J’en peux plus, je vais me foutre en l’air si j’ai pas ce poste"
            })
    void notices_in_a_pasted_document_what_its_writer_says_outright(String text) {
        var document =
                "Expérience : vendeur, 2015-2024.\n".repeat(100) + text + "\n" + "Formation : BTS.\n".repeat(100);

        assertThat(crisis.noticeIn(new Words(document))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mission : écoute des personnes qui veulent mourir, prévention du suicide.",
                "J’ai évalué les idées suicidaires et accompagné les proches.",
                "I supported people who self-harm and callers who want to die.",
                "violences conjugales : mon mari me frappe, disent-elles",
                "Tentatives de suicide, automutilation : protocole d’accueil",
                "Vous êtes victime de violences ? Nous recrutons un·e écoutant·e."
            })
    void lets_the_words_of_a_profession_pass_in_a_document(String text) {
        assertThat(crisis.noticeIn(new Words(text))).isEmpty();
    }

    @Test
    @Timeout(2)
    void reads_a_long_message_without_full_stops_in_time() {
        assertThat(crisis.notice(new Words(unpunctuated(4_000)))).isEmpty();
    }

    @Test
    @Timeout(5)
    void reads_the_longest_document_in_time() {
        assertThat(crisis.noticeIn(new Words(unpunctuated(50_000)))).isEmpty();
    }

    /** Every stretch of it another one, and every one with words that the rules look closer at. */
    private static String unpunctuated(int length) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("je pense à ma vie et j’ai envie de finir ").append(i).append(" lettres pour mon chef ");
        }
        return text.substring(0, length);
    }
}
