package fr.phoenix.bot.stories;

import java.util.random.RandomGenerator;

/** Slips of the finger: a letter left out, doubled, or swapped with the next one. Figures and short words are spared. */
record Typos(RandomGenerator random, int ofAHundred) {

    String in(String text) {
        var words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() > 4
                    && words[i].chars().allMatch(Character::isLetter)
                    && random.nextInt(100) < ofAHundred) {
                words[i] = slip(words[i]);
            }
        }
        return String.join(" ", words);
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
