package fr.phoenix.dialogs.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import fr.phoenix.dialogs.letter.offer.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTests {

    private static boolean covers(String answer, String requirement) {
        return Coverage.covers(
                new Evidence("e1", Evidence.Kind.DONE, answer, "", new Source.CvLine(1)),
                new Requirement(new Span("o-r1", 0, 0, requirement), Need.MUST));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    je faisais la caisse et l’inventaire chaque semaine        | tenue de caisse
                    cinq ans à encadrer une équipe de huit personnes           | management d’équipe
                    j’ai tout suivi dans Excel                                 | Maîtrise d’Excel
                    I worked in C# and .NET for two years                      | C#/.NET
                    développement C++ embarqué                                 | C++
                    préparation des commandes dans un entrepôt frigorifique    | préparation de commandes
                    j’ai le permis B depuis 2015                               | Permis B
                    je lisais les plans d’atelier, lecture de plans tous les jours | Lecture de plans
                    I kept the care notes every evening                        | Keeping care notes
                    j’ai animé des ateliers, pas de comptabilité               | Animer des ateliers
                    """)
    void an_answer_that_says_it_covers_it(String answer, String requirement) {
        assertThat(covers(answer, requirement)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vendeuse en boulangerie pendant 8 ans                      | travail en équipe
                    je n’ai jamais utilisé Excel                               | Maîtrise d’Excel
                    sans connaître la comptabilité                             | comptabilité
                    j’ai programmé en C                                        | C++
                    du Java                                                    | JavaScript
                    10 ans d’expérience en vente                               | 3 ans d’expérience en comptabilité
                    aide à domicile pendant 6 ans                              | Diplôme d’État d’aide-soignant
                    j’utilise Word                                             | Word et Excel
                    maçon depuis 12 ans                                        | sens du service
                    I have never driven a forklift                             | forklift licence
                    two years as a waiter                                      | 5 years of experience as a waiter
                    """)
    void an_answer_that_only_resembles_does_not(String answer, String requirement) {
        assertThat(covers(answer, requirement)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Non                                            | true
                    non, jamais                                    | true
                    Je ne l’ai pas fait                            | true
                    je n’ai pas d’expérience là-dessus             | true
                    pas encore                                     | true
                    No, never                                      | true
                    I haven’t done that                            | true
                    aucune idée                                    | true
                    Oui, à l’hôpital                               | false
                    Non, mais j’ai formé deux apprenties à la caisse | false
                    Noël au restaurant, cent couverts à deux       | false
                    Nous étions trois en cuisine                   | false
                    """)
    void a_denial_is_told_from_a_story(String answer, boolean denial) {
        assertThat(Denial.isWhole(answer)).isEqualTo(denial);
    }
}
