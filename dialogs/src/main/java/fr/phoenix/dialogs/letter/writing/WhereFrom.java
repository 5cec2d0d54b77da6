package fr.phoenix.dialogs.letter.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence and what it rests on, for whoever asks where it comes from.
 *
 * @param grounds in the sentence's order; empty when it is fixed wording or the person's own
 */
public record WhereFrom(Sentence sentence, List<Ground> grounds) {

    private static final double LEAST_ALIKE = 0.5;

    public WhereFrom {
        grounds = List.copyOf(grounds);
    }

    /** Empty when the letter has no such sentence. */
    public static Optional<WhereFrom> of(Revision.WhereFrom asked, Letter letter, Material material) {
        var known = material.grounds();
        return asked.place()
                .flatMap(place -> place.in(letter))
                .or(() -> asked.quoted().flatMap(words -> said(words, letter)))
                .map(sentence -> new WhereFrom(
                        sentence,
                        sentence.grounds().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private static Optional<Sentence> said(String words, Letter letter) {
        var asked = Kinship.words(words);
        asked.removeIf(word -> word.length() < 3);
        return letter.sentences().stream()
                .max(Comparator.comparingDouble(sentence -> alike(asked, sentence)))
                .filter(sentence -> !asked.isEmpty() && alike(asked, sentence) >= LEAST_ALIKE);
    }

    private static double alike(java.util.Set<String> asked, Sentence sentence) {
        var there = Kinship.words(sentence.text());
        return (double) asked.stream().filter(word -> Kinship.says(there, word)).count() / Math.max(1, asked.size());
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "WhereFrom[" + sentence + "]";
    }
}
