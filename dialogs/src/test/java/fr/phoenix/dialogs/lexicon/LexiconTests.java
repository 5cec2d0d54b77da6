package fr.phoenix.dialogs.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTests {

    private static final Tokens TOKENS = new Tokens(new HashSet<>());

    @Test
    void the_lexicon_is_large_enough_for_people_who_change_their_trade() {
        assertThat(WordList.lines(WordList.class, "skills.txt")).hasSizeGreaterThan(450);
        assertThat(WordList.lines(WordList.class, "trades.txt").stream().filter(line -> !line.startsWith("~")))
                .hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skills.txt", "trades.txt"})
    void no_form_stands_for_two_things(String file) {
        Map<String, String> lineOf = new HashMap<>();
        var twice = new ArrayList<String>();
        for (var line : WordList.lines(WordList.class, file)) {
            for (var form : line.startsWith("~") ? new String[0] : line.split("\\|")) {
                var plain = form.replaceFirst("^\\^", "");
                var key = plain.matches("[=!].*")
                        ? plain
                        : String.join(
                                " ",
                                TOKENS.in(plain).stream()
                                        .map(Tokens.Token::stem)
                                        .toList());
                if (!plain.startsWith("-")
                        && !lineOf.computeIfAbsent(key, k -> line).equals(line)) {
                    twice.add(form + " in " + line + " AND " + lineOf.get(key));
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void names_with_signs_are_met_as_they_are_before_any_stem() {
        assertThat(french("C++, C# / .NET ; CI/CD et R&D, Vue.js, Node.js. Langage C"))
                .containsExactly("C++", "C#", ".NET", "CI/CD", "R&D", "Vue", "Node.js", "Langage C");
        assertThat(french("C#/.NET")).containsExactly("C#", ".NET");
        assertThat(french("Excel/Word, UX/UI")).containsExactly("Excel", "Word", "Expérience utilisateur");
        assertThat(french("vitamine C, groupe C et D")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "relations clients, Relation client",
        "accueil de la CLIENTÈLE, Relation client",
        "gestion du stock, Gestion des stocks",
        "Gestion de stocks, Gestion des stocks",
        "rigoureuses, Rigueur",
        "soin d'hygiene, Soins d'hygiène",
        "soins d’hygiène, Soins d'hygiène",
        "travailler en équipe, Travail en équipe",
        "preparation des commandes, Préparation de commandes",
        "deliveries, Livraison",
        "team-work, Travail en équipe"
    })
    void plural_gender_accents_and_little_words_do_not_matter(String text, String skill) {
        assertThat(french(text)).containsExactly(skill);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elle excelle partout",
                "le vent souffle",
                "We react at once and access is easy",
                "au printemps, spring is here"
            })
    void ordinary_words_name_no_skill(String text) {
        assertThat(french(text)).isEmpty();
    }

    @Test
    void the_longest_name_wins_and_a_comma_parts() {
        assertThat(french("contrôle qualité")).containsExactly("Contrôle qualité");
        assertThat(french("relation, client")).isEmpty();
    }

    @Test
    void mentions_keep_the_words_of_the_text() {
        assertThat(Skills.named("Suivi des réclamations, fidélisation de la clientèle"))
                .extracting(Skills.Named::words)
                .containsExactly("réclamations", "fidélisation de la clientèle");
    }

    @ParameterizedTest
    @CsvSource({
        "Aide-soignante, aide-soignant",
        "aide-soignant(e) de nuit, aide-soignant",
        "Aide soignant·e, aide-soignant",
        "Vendeur·se, vendeur",
        "vendeur/vendeuse, vendeur",
        "VENDEUSES, vendeur",
        "Conseiller/ère en insertion professionnelle, conseiller en insertion professionnelle",
        "conseillère en insertion professionnelle, conseiller en insertion professionnelle",
        "Éducateur.rice spécialisé.e, éducateur spécialisé",
        "Éducatrice de jeunes enfants, éducateur de jeunes enfants",
        "Animateur-trice périscolaire, agent d'animation",
        "Chauffeuse-livreuse, chauffeur-livreur",
        "Préparatrice de commandes, préparateur de commandes",
        "Infirmière diplômée d’État, infirmier",
        "Plombière chauffagiste, plombier",
        "Registered Nurse, infirmier",
        "Développeuse web, développeur",
        "Hôte·sse de caisse, hôte de caisse",
        "Employé(e) de libre-service, employé de libre-service"
    })
    void trades_are_met_in_both_genders_and_the_ways_of_writing_both(String text, String trade) {
        assertThat(Trades.in(text)).extracting(Trades.Trade::french).first().isEqualTo(trade);
        assertThat(Trades.named(text)).isTrue();
    }

    @Test
    void family_names_that_are_trades_tell_no_title() {
        assertThat(List.of("Julie Berger", "Marc BOUCHER", "Anne Charpentier")).noneMatch(Trades::named);
        assertThat(Trades.in("Berger à Gap")).hasSize(1);
    }

    @Test
    void a_trade_is_told_by_its_first_word_even_if_it_is_not_in_the_list() {
        assertThat(Trades.named("Responsable du fonds ancien")).isTrue();
        assertThat(Trades.named("Lyon, septembre 2019")).isFalse();
    }

    private static Set<String> french(String text) {
        var names = new LinkedHashSet<String>();
        Skills.in(text).forEach(skill -> names.add(skill.french()));
        return names;
    }
}
