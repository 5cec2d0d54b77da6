package fr.phoenix.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchSpellingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            que   | il reste                 | qu’il reste
            que   | elle dise oui            | qu’elle dise oui
            que   | la suite                 | que la suite
            Que   | aucun recruteur          | Qu’aucun recruteur
            de    | aide à domicile          | d’aide à domicile
            de    | soudeuse                 | de soudeuse
            de    | hôte d’accueil           | d’hôte d’accueil
            de    | horloger                 | d’horloger
            de    | hôpital                  | d’hôpital
            de    | handicap                 | de handicap
            de    | haute couture            | de haute couture
            de    | harcèlement              | de harcèlement
            de    | hiérarchie               | de hiérarchie
            de    | hallucinations           | d’hallucinations
            de    | huit heures              | de huit heures
            de    | onze ans                 | de onze ans
            de    | yoga                     | de yoga
            de    | usine                    | d’usine
            de    | écoute                   | d’écoute
            de    | ÉCOLE                    | d’ÉCOLE
            de    | œnologue                 | d’œnologue
            de    | le CPF                   | du CPF
            de    | les délais               | des délais
            de    | la paie                  | de la paie
            de    | l’argent                 | de l’argent
            à     | le bilan                 | au bilan
            à     | les équipes              | aux équipes
            à     | l’entretien              | à l’entretien
            le    | hôpital                  | l’hôpital
            le    | hangar                   | le hangar
            la    | infirmière               | l’infirmière
            la    | héroïne                  | l’héroïne
            le    | héros                    | le héros
            je    | ai géré une équipe       | j’ai géré une équipe
            si    | il le faut               | s’il le faut
            si    | elle veut                | si elle veut
            si    | on veut                  | si on veut
            jusque | à lundi                 | jusqu’à lundi
            lorsque | on attend              | lorsqu’on attend
            pour  | aider                    | pour aider
            """)
    void twoWordsMeetAsFrenchWritesThem(String word, String text, String together) {
        assertThat(Language.FR.join(word, text)).isEqualTo(together);
    }
}
