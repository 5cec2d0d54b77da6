package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a short message as the phrase it was meant to be. A word of five letters or more may have one slip (a letter missing, added, changed, or
 * two swapped), never its first letter; shorter words only the slips of {@code typos.txt}. A word of {@code real-words.txt} is what it says:
 * those are the French and English words one slip away from a command.
 */
final class Typos {

    private static final int LEAST_LETTERS = 5;
    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");

    private final Set<String> phrases;
    private final Map<Integer, List<String[]>> byLength;
    private final Map<String, String> listed = new HashMap<>();
    private final Set<String> realWords = new HashSet<>();

    Typos(Set<String> phrases) {
        this.phrases = Set.copyOf(phrases);
        this.byLength = phrases.stream()
                .sorted()
                .map(phrase -> phrase.split(" "))
                .collect(Collectors.groupingBy(words -> words.length));
        WordList.named(Typos.class, "typos.txt")
                .forEach(line -> line.items().forEach(slip -> listed.put(slip, line.name())));
        WordList.named(Typos.class, "real-words.txt").forEach(line -> realWords.addAll(line.items()));
    }

    /** The phrase that the whole message is; {@code plain} as {@code Spelling.plain} makes it. */
    Optional<String> meant(String plain) {
        if (phrases.contains(plain)) {
            return Optional.of(plain);
        }
        var calm = DRAWN_OUT.matcher(plain).replaceAll("$1");
        var mended = Arrays.stream(calm.split(" "))
                .map(word -> listed.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        if (phrases.contains(mended)) {
            return Optional.of(mended);
        }
        var words = calm.split(" ");
        return byLength.getOrDefault(words.length, List.of()).stream()
                .filter(phrase -> alike(words, phrase))
                .map(phrase -> String.join(" ", phrase))
                .findFirst();
    }

    private boolean alike(String[] words, String[] phrase) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(phrase[i])
                    && !phrase[i].equals(listed.get(words[i]))
                    && !slipped(words[i], phrase[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean slipped(String word, String meant) {
        return meant.length() >= LEAST_LETTERS
                && !word.isEmpty()
                && word.charAt(0) == meant.charAt(0)
                && !realWords.contains(word)
                && oneSlip(word, meant);
    }

    /** Whether two different words are one insertion, deletion, substitution or swap of neighbours apart (Damerau and Levenshtein). */
    static boolean oneSlip(String word, String meant) {
        int first = 0;
        int shorter = Math.min(word.length(), meant.length());
        while (first < shorter && word.charAt(first) == meant.charAt(first)) {
            first++;
        }
        var left = word.substring(first);
        var right = meant.substring(first);
        return switch (left.length() - right.length()) {
            case 1 -> left.substring(1).equals(right);
            case -1 -> right.substring(1).equals(left);
            case 0 -> left.substring(1).equals(right.substring(1)) || swapped(left, right);
            default -> false;
        };
    }

    private static boolean swapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
