package fr.phoenix.dialogs.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Right words near a wrong one: the first of these steps that finds any: accents, a letter doubled or too many, two swapped,
 * one for another alike, one too few. Hunspell's own suggestions are not
 * used: for French they take seconds for some words, or a time limit, which would make the same CV read differently on a slow machine.
 */
final class Near {

    private static final int MOST = 3;
    private static final int LONGEST = 24;
    private static final String LETTERS = "eaisntrulodcmpgéè";
    private static final List<String> ALIKE = List.of("aeiouyéè", "cskqz", "mn", "td", "bp", "fv", "gj");
    private static final List<String> ACCENTS = List.of("eéèê", "aàâ", "iîï", "oô", "uùû", "cç");
    private static final int MOST_ACCENTED = 64;

    private Near() {}

    /** At most three, the likeliest first; empty when none is near. */
    static List<String> of(String word, Predicate<String> known) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        return Stream.<Function<String, List<String>>>of(
                        Near::accented, Near::doubled, Near::swapped, Near::alike, Near::longer)
                .map(step -> step.apply(word).stream()
                        .filter(candidate -> !candidate.equals(word))
                        .distinct()
                        .filter(known)
                        .limit(MOST)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The word with other accents: "developpement" is "développement". */
    private static List<String> accented(String word) {
        var bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var all = new ArrayList<>(List.of(""));
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            char written = word.length() == bare.length() ? word.charAt(i) : letter;
            var next = new ArrayList<String>();
            for (var begun : all) {
                next.add(begun + written);
                for (var forms : ACCENTS) {
                    if (forms.charAt(0) == letter && all.size() < MOST_ACCENTED) {
                        forms.chars().filter(form -> form != written).forEach(form -> next.add(begun + (char) form));
                    }
                }
            }
            all = next;
        }
        return all;
    }

    private static List<String> doubled(String word) {
        var all = new ArrayList<String>();
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i + 1) + word.substring(i));
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }

    private static List<String> swapped(String word) {
        var all = new ArrayList<String>();
        for (int i = 0; i + 1 < word.length(); i++) {
            all.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        return all;
    }

    /** One letter for another that sounds or looks like it. */
    private static List<String> alike(String word) {
        var all = new ArrayList<String>();
        for (int i = 0; i < word.length(); i++) {
            for (var group : ALIKE) {
                if (group.indexOf(word.charAt(i)) >= 0) {
                    for (int k = 0; k < group.length(); k++) {
                        all.add(word.substring(0, i) + group.charAt(k) + word.substring(i + 1));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> longer(String word) {
        var all = new ArrayList<String>();
        for (int i = 0; i <= word.length(); i++) {
            for (int k = 0; k < LETTERS.length(); k++) {
                all.add(word.substring(0, i) + LETTERS.charAt(k) + word.substring(i));
            }
        }
        return all;
    }
}
