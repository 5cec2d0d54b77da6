package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Found;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.cv.reading.Section;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.lexicon.Skills;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvReadingTests {

    @Test
    void a_french_cv_gives_contact_sections_and_dated_experiences() {
        var cv = Cvs.read(Cvs.CASHIER);

        assertThat(cv.verdict()).isEqualTo("legible");
        assertThat(cv.contact().name().map(Found::value)).contains("Nadia Benali");
        assertThat(cv.contact().title().map(Found::value)).contains("Future aide-soignante");
        assertThat(cv.contact().mail().map(Found::value)).contains("nadia.benali@example.org");
        assertThat(cv.contact().phone().map(Found::value)).contains("06 12 34 56 78");
        assertThat(kinds(cv))
                .containsExactly(
                        SectionKind.PROFILE,
                        SectionKind.EXPERIENCE,
                        SectionKind.EDUCATION,
                        SectionKind.SKILLS,
                        SectionKind.LANGUAGES);
        assertThat(cv.experiences()).hasSize(2);
        assertThat(cv.experiences().getFirst().head().getFirst().text())
                .isEqualTo("Hôtesse de caisse, Supermarché du Centre, Lyon");
        assertThat(cv.experiences().getFirst().period().orElseThrow().ongoing()).isTrue();
        assertThat(cv.experiences().getLast().duties()).hasSize(2);
    }

    @Test
    void an_english_cv_is_read_as_well() {
        var cv = Cvs.read(Cvs.NURSE);

        assertThat(cv.contact().name().map(Found::value)).contains("Emily O'Connor");
        assertThat(cv.contact().phone().map(Found::value)).contains("+44 7700 900123");
        assertThat(cv.contact().links()).extracting(Found::value).containsExactly("linkedin.com/in/emily-oconnor");
        assertThat(kinds(cv)).contains(SectionKind.PROFILE, SectionKind.EXPERIENCE, SectionKind.SKILLS);
        assertThat(cv.experiences()).hasSize(2).allMatch(e -> e.period().isPresent());
    }

    @Test
    void dates_on_the_left_begin_an_experience() {
        var cv = Cvs.read(Cvs.EXECUTIVE);

        assertThat(cv.experiences()).extracting(e -> e.duties().size()).containsExactly(3, 2, 1);
    }

    @Test
    void technical_names_are_met_as_they_are_written() {
        assertThat(Skills.in("C++, C# / .NET ; CI/CD et R&D, Vue.js."))
                .extracting(Skills.Skill::french)
                .containsExactly("C++", "C#", ".NET", "CI/CD", "R&D", "Vue");
    }

    @Test
    void what_is_not_there_is_not_guessed() {
        var cv = Cvs.read(Cvs.BAD);

        assertThat(cv.contact().name()).isEmpty();
        assertThat(cv.contact().title()).isEmpty();
        assertThat(cv.contact().phone()).isEmpty();
        assertThat(cv.experiences()).isEmpty();
    }

    @Test
    void personal_items_are_named_with_their_line() {
        assertThat(Cvs.read(Cvs.EXECUTIVE).personal())
                .extracting(PersonalItem.At::item)
                .containsExactly(
                        PersonalItem.BIRTH, PersonalItem.FAMILY, PersonalItem.NATIONALITY, PersonalItem.ADDRESS);
        assertThat(PersonalItem.any("N° 2 85 07 69 123 456 78")).isTrue();
        assertThat(PersonalItem.any("15 ans d'expérience")).isFalse();
        assertThat(PersonalItem.any("Garde de trois enfants de 2 à 6 ans")).isFalse();
        assertThat(PersonalItem.any("Mariage du marketing et des ventes")).isFalse();
        assertThat(PersonalItem.any("Accueil de 30 enfants")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06.12.34.56.78",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "0033612345678",
                "01-46-00-00-00",
                "+32 470 12 34 56"
            })
    void phones_are_read_in_the_forms_they_are_written_in(String phone) {
        assertThat(Cvs.read("Tél. : " + phone + ".").contact().phone().map(Found::value))
                .contains(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E X P É R I E N C E S",
                "Expériences :",
                "► EXPÉRIENCE PROFESSIONNELLE",
                "Work experience",
                "EXPÉRIENCES EN RESTAURATION"
            })
    void a_heading_is_met_in_many_forms(String heading) {
        assertThat(kinds(Cvs.read(heading + "\nVendeuse"))).containsExactly(SectionKind.EXPERIENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formation de 6 collègues",
                "• Formation du personnel",
                "Langues et cultures du monde antique à l'université.",
                "expérience de dix ans"
            })
    void a_line_that_begins_like_a_heading_is_none(String line) {
        assertThat(Cvs.read(line).sections()).isEmpty();
    }

    @Test
    void too_little_text_garbled_text_and_other_texts_are_told_apart() {
        assertThat(Cvs.read("Nadia Benali, caissière").verdict()).isEqualTo("too-short");
        assertThat(Cvs.read("\uE012\uE013 a\uE014 \uE015\uE016 b".repeat(40)).verdict())
                .isEqualTo("garbled");
        assertThat(Cvs.read("Il était une fois une ville au bord de la mer. ".repeat(10))
                        .verdict())
                .isEqualTo("no-cv");
    }

    @Test
    void nothing_personal_shows_in_what_is_logged() {
        var cv = Cvs.read(Cvs.CASHIER);

        assertThat(cv.contact().toString() + cv.experiences() + cv.personal())
                .doesNotContain("Nadia", "benali", "06 12");
    }

    private static List<SectionKind> kinds(CvReading cv) {
        return cv.sections().stream().map(Section::kind).toList();
    }

    @Test
    void a_cv_whose_line_ends_were_lost_is_a_cv_all_the_same() {
        var cv = Cvs.read(
                "Camille Martin, 06 12 34 56 78, camille.martin@example.org. EXPÉRIENCE Caissière, Carrefour, Lyon, mars 2015 à juin"
                        + " 2023 : accueil de 200 clients par jour, formation de 5 collègues. FORMATION Bac pro commerce, 2009. COMPÉTENCES"
                        + " Accueil, encaissement, écoute, Excel. LANGUES Anglais B1.");

        assertThat(cv.verdict()).isEqualTo("legible");
    }
}
