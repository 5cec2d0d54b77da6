package fr.phoenix.bot.documents.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.Extract.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTests {

    private static final String GOOD = """
            {"pages":[[595,842]],"columns":2,"traits":["TABLES"],"lines":[{"text":"Claire","at":[1,50,60,90,12,110,1,0,"BODY"]}],\
            "stream":["Claire"],"hidden":[["TINY",1,"caché"]]}""";

    private static final Extract EXTRACT = new Extract(
            List.of(new PageSize(595, 842)),
            List.of(
                    new Line(
                            "Élève \uD83D\uDE00", Optional.of(new Place(1, 50, 60, 90, 12, 110, true, 0, Origin.BODY))),
                    new Line("", Optional.empty()),
                    new Line("Lyon", Optional.of(new Place(1, 50, 80, 90, 12, 90, false, 1, Origin.FOOTER)))),
            List.of("Lyon", "Élève"),
            List.of(new Hidden(Way.SAME_COLOUR, 1, "caché")),
            2,
            Set.of(Trait.PORTRAIT, Trait.PICTURES));

    @Test
    void what_is_written_is_read_back() {
        assertThat(Answers.decode(AnswerWriter.extract(EXTRACT))).contains(new Reading.Legible(EXTRACT));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_is_read_back(Problem problem) {
        assertThat(Answers.decode(AnswerWriter.problem(problem))).contains(new Reading.Illegible(problem));
    }

    @Test
    void lines_are_normalised_again() {
        assertThat(text(GOOD.replace("\"text\":\"Claire\"", "\"text\":\"Cla\\u200Bire  \\u001B\"")))
                .contains("Claire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"columns\":2>\"columns\":0",
                "\"columns\":2>\"columns\":10",
                "\"columns\":2>\"columns\":\"2\"",
                "\"columns\":2>\"columns\":2.5",
                "\"columns\":2>\"columns\":99999999999",
                "[595,842]>[595,-1]",
                "[595,842]>[595]",
                "[595,842]>[595,20001]",
                "TABLES>SOMETHING",
                "[1,50>[2,50",
                "[1,50>[0,50",
                "[1,50>[1,-50",
                "110,1,0>110,2,0",
                "110,1,0>110,1,9",
                "BODY>ELSEWHERE",
                "[1,50,60>[1,60",
                "\"Claire\",\"at\">\"\",\"at\"",
                "\"Claire\",\"at\">\"a\\nb\",\"at\"",
                "TINY\",1>TINY\",7",
                "TINY>HUGE",
                "\"caché\">null",
                "\"lines\">\"other\"",
                "[\"Claire\"]>\"Claire\"",
                "}>]"
            })
    void whatever_does_not_fit_is_no_reading(String change) {
        var parts = change.split(">", 2);
        var answer = GOOD.replace(parts[0], parts[1]);

        assertThat(answer).isNotEqualTo(GOOD);
        assertThat(Answers.decode(answer.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void the_unchanged_answer_fits() {
        assertThat(text(GOOD)).contains("Claire");
    }

    @Test
    void too_much_of_anything_is_no_reading() {
        assertThat(Answers.decode(GOOD.replace("caché", "x".repeat(201)).getBytes(UTF_8)))
                .isEmpty();
        assertThat(Answers.decode(GOOD.replace("\"text\":\"Claire\"", "\"text\":\"" + "x".repeat(100_001) + "\"")
                        .getBytes(UTF_8)))
                .isEmpty();
        assertThat(Answers.decode(GOOD.replace("[\"Claire\"]", "[" + "\"\",".repeat(5_000) + "\"\"]")
                        .getBytes(UTF_8)))
                .isEmpty();
        assertThat(Answers.decode(new byte[Answers.MOST_BYTES + 1])).isEmpty();
        assertThat(Answers.decode("[".repeat(100_000).getBytes(UTF_8))).isEmpty();
    }

    private static Optional<String> text(String answer) {
        return Answers.decode(answer.getBytes(UTF_8))
                .map(reading -> ((Reading.Legible) reading).extract().text());
    }
}
