package fr.phoenix.dialogs.letter.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobOfferTests {

    record Expected(
            String file, String title, String company, List<String> must, List<String> nice, List<String> soft) {}

    static Stream<Expected> offers() {
        return Stream.of(
                new Expected(
                        "aide-soignant",
                        "Aide-soignant",
                        "EHPAD Les Tilleuls",
                        List.of("Diplôme d'État d'aide-soignant"),
                        List.of("connaissance de la gériatrie"),
                        List.of("Sens de l’écoute", "bienveillance", "Travail en équipe")),
                new Expected(
                        "developpeuse-web",
                        "Développeur(se) web full-stack",
                        "Numéris & Fils",
                        List.of("JavaScript", "TypeScript", "C#/.NET", "CI/CD", "Anglais technique"),
                        List.of("Docker", "première expérience en R&D"),
                        List.of()),
                new Expected(
                        "assistante-comptable",
                        "assistant(e) comptable",
                        "Dupont & Associés",
                        List.of("Excel", "Sage", "saisie de factures"),
                        List.of("expérience en recouvrement"),
                        List.of("Rigueur", "discrétion")),
                new Expected(
                        "preparateur",
                        "Préparateur de commandes",
                        "",
                        List.of("CACES 1", "6 mois d'expérience en préparation de commandes"),
                        List.of("Permis B"),
                        List.of("ponctuel", "dynamique")),
                new Expected(
                        "short",
                        "Aide-soignant",
                        "",
                        List.of(),
                        List.of(),
                        List.of("sens de l’écoute", "travail en équipe")),
                new Expected(
                        "vendeuse",
                        "vendeur",
                        "Au Bon Pain",
                        List.of("savoir tenir une caisse"),
                        List.of(),
                        List.of("souriant", "aimer le contact avec la clientèle")),
                new Expected(
                        "chef-projet.html",
                        "Chef de projet digital",
                        "Ville de Grenoble",
                        List.of("Gestion de projet", "Aisance rédactionnelle", "Maîtrise des réseaux sociaux"),
                        List.of(),
                        List.of()),
                new Expected(
                        "care-assistant.en",
                        "Care Assistant",
                        "Willow House",
                        List.of("Driving licence"),
                        List.of("First aid certificate"),
                        List.of("Active listening", "patience", "Ability to work in a team")),
                new Expected(
                        "data-analyst.en",
                        "junior data analyst",
                        "Northwind Analytics",
                        List.of("experience with SQL", "Python", "Power BI", "Fluent English"),
                        List.of("Knowledge of C++"),
                        List.of()),
                new Expected(
                        "electricien",
                        "Électricien bâtiment",
                        "Volt'Habitat",
                        List.of(
                                "Lecture de plans",
                                "câblage",
                                "respect des règles de sécurité",
                                "Habilitation électrique"),
                        List.of(),
                        List.of("travail bien fait", "autonome")));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void finds_job_company_and_requirements(Expected expected) throws IOException {
        var text = read("offers/" + expected.file() + ".txt");
        var offer = JobOffer.read(text);

        assertThat(OfferKind.looksLikeOffer(text)).isTrue();
        assertThat(offer.title().map(Span::words)).contains(expected.title());
        assertThat(offer.company().map(Span::words).orElse("")).isEqualTo(expected.company());
        assertThat(words(offer, Need.MUST)).containsExactlyElementsOf(expected.must());
        assertThat(words(offer, Need.NICE)).containsExactlyElementsOf(expected.nice());
        assertThat(words(offer, Need.SOFT)).containsExactlyElementsOf(expected.soft());
    }

    @Test
    void what_an_employer_looks_for_in_somebody_is_a_requirement() {
        var offer = JobOffer.read(
                "Auxiliaire de vie H/F, Lyon. Nous recherchons une personne avec le sens de l'écoute et le goût du travail en équipe (exigés).");

        assertThat(words(offer, Need.SOFT)).containsExactly("sens de l'écoute", "goût du travail en équipe");
    }

    static Stream<String> otherTexts() throws IOException {
        return Stream.of(read("not-offers.txt").split("\n---\n"));
    }

    @ParameterizedTest
    @MethodSource("otherTexts")
    void other_texts_are_not_taken_for_offers(String text) {
        assertThat(OfferKind.looksLikeOffer(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "<<<<>>>>", "🙂🙂🙂", "H/F", "recrute", ": : :", "- - -"})
    void odd_texts_break_nothing(String text) {
        assertThat(JobOffer.read(text).title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A ",
                "exigé, ",
                "Vous avez ",
                "<b",
                "de la ",
                "Le Le Le ",
                "(",
                "<!-- ",
                "• a\n",
                "à Paris "
            })
    void hostile_texts_are_read_to_their_end_and_no_further_than_50_000_characters(String piece) {
        var text = piece.repeat(60_000 / piece.length());

        assertThat(OfferKind.looksLikeOffer(text)).isFalse();
        assertThat(JobOffer.read(text).text()).hasSizeLessThanOrEqualTo(50_000);
    }

    private static List<String> words(JobOffer offer, Need need) {
        return offer.requirements().stream()
                .filter(requirement -> requirement.need() == need)
                .map(Requirement::words)
                .toList();
    }

    private static String read(String name) throws IOException {
        try (var stream = Objects.requireNonNull(
                JobOfferTests.class.getResourceAsStream("/fr/phoenix/dialogs/letter/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
