package fr.phoenix.prompts.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses text in the other language: more of its commonest words than of those of the right one. Quotations and the person's own words
 * do not count. Limit: knows only French and English, and says nothing about fewer than three such words.
 */
final class WrongLanguage implements OutGuard {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "une", "et", "est", "que", "qui", "dans", "pour", "avec", "vous", "tu", "je",
            "mon", "ma", "mes", "votre", "vos", "au", "aux", "du", "pas", "ce", "cette", "sur", "ne");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "is", "are", "of", "to", "that", "which", "with", "for", "you", "your", "my", "in", "this",
            "it", "was", "have", "has", "would", "as", "from", "at", "be", "not");

    @Override
    public String code() {
        return "language";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        var words = Arrays.asList(manuscript.own().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        long french = words.stream().filter(FRENCH::contains).count();
        long english = words.stream().filter(ENGLISH::contains).count();
        return switch (manuscript.brief().audience().language()) {
            case FR -> english >= 3 && english > french;
            case EN -> french >= 3 && french > english;
        };
    }
}
