package fr.phoenix.dialogs.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.understanding.SideQuestions.Aside;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideQuestionsTests {

    private final SideQuestions questions = new SideQuestions(Knowledge.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attends, c’est quoi le CPF ?                      | cpf
            C'est quoi, une VAE ?                             | vae
            cpf ?                                             | cpf
            le ptp c'est quoi                                 | ptp
            Euh… qu’est-ce que la PMSMP ?                     | pmsmp
            comment ça marche le bilan de compétences ?       | bilan
            Explique-moi le CEP                               | cep
            Tu peux m'expliquer la démission-reconversion ?   | demission
            je sais pas ce que c'est un ATS                   | ats
            C’est quoi exactement France Travail ?            | france-travail
            What is the CPF?                                  | cpf
            wait, what's a VAE                                | vae
            how does a work immersion work?                   | pmsmp
            What are applicant tracking systems?              | ats
            """)
    void aQuestionOfDefinitionIsRecognised(String text, String topic) {
        assertThat(questions.read(text)).contains(new Aside(Optional.of(topic), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7. Et c’est quoi le CPF ?                          | cpf | 7.
            C'est quoi une VAE ? J'ai peur de l'échec.         | vae | J'ai peur de l'échec.
            """)
    void whatElseTheMessageSaysIsKept(String text, String topic, String rest) {
        assertThat(questions.read(text)).contains(new Aside(Optional.of(topic), rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c’est quoi le DIF ?", "what is an OPCO?", "C'est quoi un EDOF ?"})
    void whatHasNoEntryIsAnHonestBlank(String text) {
        assertThat(questions.read(text)).contains(new Aside(Optional.empty(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "7",
                "J’ai un CPF bien rempli",
                "Je voudrais utiliser mon CPF pour devenir soudeuse",
                "Qu’est-ce que je peux faire ?",
                "C’est quoi la suite pour quelqu’un comme moi qui a tout raté ?",
                "Je ne sais pas",
                "I don't know what to do",
                "Comment ça va ?",
                "What is wrong with me?",
                "J’ai demandé à France Travail, ils ne savent pas comment ça marche pour les gens comme moi",
                "Conduire un bilan de compétences d’équipe"
            })
    void whateverElseMayBeAnAnswer(String text) {
        assertThat(questions.read(text)).isEmpty();
    }
}
