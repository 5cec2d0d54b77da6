package fr.phoenix.dialogs.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    non je suis pas en sécurité            | danger
                    pas en sécurité                        | danger
                    je ne me sens plus vraiment en sécurité | danger
                    oui je suis en danger                  | danger
                    il est en danger                       | danger
                    elle est en danger                     | danger
                    j’ai les cachets devant moi            | danger
                    j’ai un couteau dans la main           | danger
                    je suis sur le pont                    | danger
                    je suis au bord du quai                | danger
                    en sécurité mais je vais le faire ce soir | danger
                    oui mais il arrive                     | danger
                    il arrive                              | danger
                    il est rentré                          | danger
                    il va revenir                          | danger
                    je suis enfermée dans la salle de bain | danger
                    je me cache dans les toilettes         | danger
                    il tape à la porte                     | danger
                    j’ai peur                              | danger
                    j’ai tout avalé, j’ai pris des médicaments | danger
                    je saigne                              | danger
                    I’m not safe                           | danger
                    no I don’t feel safe                   | danger
                    it isn’t safe here                     | danger
                    I’m in danger                          | danger
                    they are in danger                     | danger
                    the kids are in danger                 | danger
                    I have a knife here                    | danger
                    I took all my pills                    | danger
                    I’m on the bridge                      | danger
                    he is coming                           | danger
                    he’s at the door                       | danger
                    I’m locked in the bathroom             | danger
                    safe but I’m going to do it            | danger
                    yes but I’m scared                     | danger
                    je ne suis pas en danger mais il arrive | danger
                    je suis pas bien, en danger            | danger
                    je suis en sécurité                    | safe
                    oui, je suis bien en sécurité maintenant | safe
                    non je suis pas en danger              | safe
                    elle est en sécurité                   | safe
                    on est à l’abri chez moi               | safe
                    I am safe                              | safe
                    yes, we’re safe now                    | safe
                    I’m not in danger                      | safe
                    they are safe at home                  | safe
                    oui                                    | yes
                    ouais                                  | yes
                    yes                                    | yes
                    ok                                     | maybe
                    d’accord                               | maybe
                    oui mais                               | maybe
                    oui mais pas pour longtemps            | maybe
                    yes but not for long                   | maybe
                    en sécurité je crois                   | maybe
                    ça va                                  | maybe
                    je ne sais pas                         | nothing
                    je voudrais ma lettre                  | nothing
                    je travaille dans l’armée              | nothing
                    I need a bridge loan                   | nothing
                    je fais le pont vendredi               | nothing
                    il pleut                               | nothing
                    un arrivage de colis                   | nothing
                    """)
    void whether_they_are_safe_is_read_for_the_worse_case(String words, String meaning) {
        assertThat(safety(OwnWords.of(words))).isEqualTo(meaning);
    }

    private static String safety(OwnWords said) {
        if (said.danger()) {
            return "danger";
        }
        if (said.safe()) {
            return "safe";
        }
        if (said.yes()) {
            return "yes";
        }
        return said.maybe() ? "maybe" : "nothing";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ma sœur                         | near
                    mon voisin                      | near
                    oui ma grand-mère est à côté    | near
                    une amie                        | near
                    je ne suis pas seule            | near
                    my sister                       | near
                    my neighbour is downstairs      | near
                    I’m not alone                   | near
                    une personne au bureau          | near
                    je suis seule                   | alone
                    je suis tout seul               | alone
                    personne                        | alone
                    il n’y a personne               | alone
                    nobody                          | alone
                    I’m on my own                   | alone
                    ma sœur est loin                | alone
                    mon voisin n’est pas là         | alone
                    my sister isn’t here            | alone
                    j’ai pas d’amis                 | alone
                    j’ai déjà appelé                | called
                    les pompiers arrivent           | called
                    the ambulance is coming         | called
                    I just called them              | called
                    je n’ai pas appelé              | nothing
                    il arrive, ma sœur est là       | nothing
                    mon mari est derrière la porte  | nothing
                    je ne sais pas                  | nothing
                    """)
    void who_is_near_is_read_for_the_worse_case(String words, String meaning) {
        assertThat(nearby(OwnWords.of(words), true)).isEqualTo(meaning);
    }

    /** My mum is help for somebody who wants to die, and perhaps none for somebody who is beaten at home. */
    @ParameterizedTest
    @ValueSource(strings = {"my mum", "ma mère", "mon mari", "mes parents sont là", "my husband"})
    void family_counts_as_help_only_where_nobody_is_violent(String words) {
        assertThat(nearby(OwnWords.of(words), false)).isEqualTo("near");
        assertThat(nearby(OwnWords.of(words), true)).isEqualTo("nothing");
    }

    private static String nearby(OwnWords said, boolean violent) {
        if (said.alone()) {
            return "alone";
        }
        if (said.called()) {
            return "called";
        }
        return said.near(violent) ? "near" : "nothing";
    }

    @ParameterizedTest
    @CsvSource({
        "go back, back",
        "reprendre, back",
        "on continue, back",
        "retour, back",
        "je veux reprendre, back",
        "no, well",
        "non merci, well",
        "ça va, well",
        "oui ça va mieux, well",
        "I’m safe, well",
        "I’m fine thanks, well",
        "ça va pas, nothing",
        "je vais bien finir par craquer, nothing",
        "no I can’t, nothing",
        "je ne vais pas bien, nothing",
        "retour à la case départ, nothing"
    })
    void what_they_want_next_is_understood_when_it_is_all_they_say(String words, String meaning) {
        var said = OwnWords.of(words);

        assertThat(said.back() ? "back" : said.well() ? "well" : "nothing").isEqualTo(meaning);
    }
}
