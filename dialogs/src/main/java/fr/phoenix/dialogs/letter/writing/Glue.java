package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.HashSet;
import java.util.Set;

/** Words that claim nothing, whole or by their beginnings. */
record Glue(Set<String> words, Set<String> beginnings) {

    private static final int LONGEST_ENDING = 6;

    static Glue of(String file) {
        var words = new HashSet<String>();
        var beginnings = new HashSet<String>();
        for (var line : WordList.lines(Glue.class, file)) {
            for (var word : line.split("[, ]+", -1)) {
                if (word.endsWith("*")) {
                    beginnings.add(word.substring(0, word.length() - 1));
                } else {
                    words.add(word);
                }
            }
        }
        return new Glue(Set.copyOf(words), Set.copyOf(beginnings));
    }

    boolean has(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (int end = Math.max(2, word.length() - LONGEST_ENDING); end <= word.length(); end++) {
            if (beginnings.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
