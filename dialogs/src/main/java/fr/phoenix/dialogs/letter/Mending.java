package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.LetterWriter;
import fr.phoenix.dialogs.letter.writing.Material;
import fr.phoenix.dialogs.letter.writing.Sentence;
import fr.phoenix.dialogs.letter.writing.SentenceCheck;
import fr.phoenix.dialogs.letter.writing.Wishes;
import java.util.stream.LongStream;

/** Says a sentence of ours that the check blocks in another pattern, before it is left out: people's words come in all shapes. */
final class Mending {

    private static final int TRIES = 12;

    private Mending() {}

    static Letter of(Letter letter, Material material) {
        return new Letter(
                letter.subject(),
                letter.sentences().stream()
                        .map(sentence -> mended(sentence, material))
                        .toList());
    }

    private static Sentence mended(Sentence sentence, Material material) {
        return SentenceCheck.passes(sentence, material)
                ? sentence
                : LongStream.range(0, TRIES)
                        .mapToObj(seed -> LetterWriter.again(sentence, material, Wishes.USUAL.seed(seed)))
                        .filter(other -> SentenceCheck.passes(other, material))
                        .findFirst()
                        .orElse(sentence);
    }
}
