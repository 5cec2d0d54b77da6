package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.letter.writing.Finding.Kind;
import fr.phoenix.dialogs.lexicon.Inclusive;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether a sentence may stand in a letter, whoever wrote it. By rule and without a model: the same sentence always gets the same answer.
 * Of the person it may say only what its own grounds of theirs say; of the job, what its offer grounds say; every word that bears meaning
 * must come from a ground or be one of the neutral words of {@code glue.txt}. What it cannot see: the same words put together to another
 * meaning, where no figure, name, denial, wish or help is lost.
 */
public final class SentenceCheck {

    /**
     * The ground of a sentence that the person wrote themselves: they answer for it, so only its signs and length are checked. Only
     * {@link Revising} sets it.
     */
    public static final String OWN_WORDS = "own";

    private static final int LONGEST = 600;

    private SentenceCheck() {}

    /** Everything that is wrong with the sentence; empty when it may stand. Its grounds must be those of the plan, not of a model. */
    public static List<Finding> of(Sentence sentence, Material material) {
        if (sentence.grounds().equals(List.of(OWN_WORDS))) {
            return ofOwnWords(sentence.text());
        }
        var grounds = material.grounds();
        var own = sentence.grounds().stream()
                .map(grounds::get)
                .filter(Objects::nonNull)
                .toList();
        var found = new ArrayList<Finding>();
        sentence.grounds().stream()
                .filter(id -> !grounds.containsKey(id))
                .map(id -> new Finding(Kind.EMPTY, id))
                .forEach(found::add);
        if (sentence.text().isBlank() || sentence.text().length() > LONGEST) {
            found.add(new Finding(Kind.MARKUP, sentence.text()));
            return List.copyOf(found);
        }
        var text = Inclusive.plain(Markup.plain(sentence.text()));
        var basis = Basis.of(own, material);
        Markup.in(sentence.text()).forEach(found::add);
        found.addAll(WornOut.in(text, basis.theirWords()));
        found.addAll(Address.of(text));
        if (material.language() == Language.FR) {
            found.addAll(Agreement.of(text, material.gender(), basis));
        }
        var clauses = Clause.of(text, sentence.purpose());
        found.addAll(Figures.beyond(clauses, basis));
        found.addAll(Unsaid.in(clauses, basis));
        found.addAll(Bent.in(text, clauses, basis));
        if (sentence.purpose() == Purpose.LEARNING) {
            found.addAll(Bent.learning(text, clauses));
        }
        return found.stream().distinct().toList();
    }

    /** Whether the sentence may stand. */
    public static boolean passes(Sentence sentence, Material material) {
        return of(sentence, material).isEmpty();
    }

    /** What would be wrong with the person's own words as a sentence: only signs and length, for they answer for the rest. */
    public static List<Finding> ofOwnWords(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of(new Finding(Kind.MARKUP, text));
        }
        return Markup.all(text);
    }
}
