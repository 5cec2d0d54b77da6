package fr.phoenix.dialogs.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceCheckTests {

    private static final List<CheckedLines.Line> LINES = Stream.of("check-first.txt", "check-held-out.txt")
            .flatMap(name -> CheckedLines.of(name).lines().stream())
            .toList();

    @Test
    void blocksEveryInvention() {
        var inventions = LINES.stream().filter(line -> !line.isTrue()).toList();
        var passed = inventions.stream()
                .filter(line -> SentenceCheck.passes(line.sentence(), line.material()))
                .map(line -> line.sentence().text())
                .toList();

        System.out.println("Inventions blocked: " + (inventions.size() - passed.size()) + " of " + inventions.size());
        assertThat(passed).isEmpty();
    }

    @Test
    void letsTrueSentencesPass() {
        var sentences = LINES.stream().filter(CheckedLines.Line::isTrue).toList();
        var blocked = sentences.stream()
                .filter(line -> !SentenceCheck.passes(line.sentence(), line.material()))
                .map(line -> line.sentence().text() + " "
                        + SentenceCheck.of(line.sentence(), line.material()).stream()
                                .map(found -> found.kind() + ":" + found.words())
                                .toList())
                .toList();

        System.out.println("True sentences blocked: " + blocked.size() + " of " + sentences.size());
        assertThat(blocked).hasSizeLessThanOrEqualTo(sentences.size() / 20);
    }
}
