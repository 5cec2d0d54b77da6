package fr.phoenix.dialogs.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WrittenLettersCheckTests {

    private static final int SEEDS = 4;

    @Test
    void everySentenceOfALetterWithoutModelPasses() {
        var blocked = new LinkedHashSet<String>();
        var words = new TreeMap<String, Integer>();
        int sentences = 0;
        for (var material : Materials.all().values()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                var tone = seed % 2 == 0 ? Wishes.Tone.USUAL : Wishes.Tone.PLAIN;
                for (var sentence : LetterWriter.write(
                                material, Wishes.USUAL.seed(seed).tone(tone))
                        .sentences()) {
                    sentences++;
                    var found = SentenceCheck.of(sentence, material);
                    if (!found.isEmpty()) {
                        var shown = found.stream()
                                .map(one -> one.kind() + ":" + one.words())
                                .toList();
                        shown.forEach(one -> words.merge(one, 1, Integer::sum));
                        blocked.add(sentence.purpose() + " " + material.gender() + " " + sentence.text() + " " + shown);
                    }
                }
            }
        }

        System.out.println("Written sentences blocked: " + blocked.size() + " of " + sentences + " " + words);
        blocked.forEach(System.out::println);
        assertThat(blocked).isEmpty();
    }
}
