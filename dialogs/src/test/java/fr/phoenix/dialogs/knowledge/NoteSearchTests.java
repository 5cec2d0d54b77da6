package fr.phoenix.dialogs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the notes the questions of {@code questions.txt}. Prints how many find their note, and how many get one that answers nothing. */
class NoteSearchTests {

    private static final String NONE = "-";

    private final NoteSearch search = new NoteSearch(Knowledge.load());

    private record Asked(String use, List<String> topics, String question) {}

    @ParameterizedTest
    @CsvSource({"tuned,0.95,1", "held,0.7,4"})
    void aFreelyPhrasedQuestionFindsItsNoteAndNoOther(String use, double leastHits, int mostWrong) throws IOException {
        var asked = asked().stream().filter(one -> one.use().equals(use)).toList();
        var answerable =
                asked.stream().filter(one -> !one.topics().contains(NONE)).toList();
        var hits = answerable.stream()
                .filter(one -> one.topics().contains(found(one)))
                .toList();
        var wrong = asked.stream()
                .filter(one -> !found(one).equals(NONE) && !one.topics().contains(found(one)))
                .toList();

        System.out.printf(
                "FIGURE notes (%s): %d questions, hit@1 %d of %d, %d answered with a note that is not theirs, %d of them without one%n",
                use,
                asked.size(),
                hits.size(),
                answerable.size(),
                wrong.size(),
                wrong.stream().filter(one -> one.topics().contains(NONE)).count());
        assertThat(hits).hasSizeGreaterThanOrEqualTo((int) Math.ceil(leastHits * answerable.size()));
        assertThat(wrong).hasSizeLessThanOrEqualTo(mostWrong);
    }

    private String found(Asked asked) {
        return search.answering(new Words(asked.question())).orElse(NONE);
    }

    private static List<Asked> asked() throws IOException {
        var resource = "/fr/phoenix/dialogs/knowledge/questions.txt";
        try (var stream = Objects.requireNonNull(NoteSearchTests.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .map(parts ->
                            new Asked(parts[0].strip(), List.of(parts[1].strip().split(",")), parts[2].strip()))
                    .toList();
        }
    }
}
