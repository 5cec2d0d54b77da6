package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notices abuse aimed at whoever answers: a short message that is nothing else. “Mon chef est un connard” and “je suis nul” are answers; a
 * message with anything beside the abuse is read for what else it says.
 */
final class Insults {

    private static final int MOST_LENGTH = 60;

    private final Set<String> phrases = new HashSet<>();
    private final Set<String> aimed = new HashSet<>();
    private final Set<String> intensities = new HashSet<>(Set.of(""));
    private final Set<String> words = new HashSet<>();

    Insults() {
        for (var line : WordList.named(Insults.class, "insults.txt")) {
            switch (line.name()) {
                case "phrase", "alone" -> phrases.addAll(line.items());
                case "aimed" -> aimed.addAll(line.items());
                case "intensity" -> intensities.addAll(line.items());
                case "word" -> words.addAll(line.items());
                default -> throw new IllegalArgumentException("no kind of abuse is called " + line.name());
            }
        }
    }

    /** What the whole message means; {@code plain} as {@code Spelling.plain} makes it. */
    boolean areAll(String plain) {
        var bare = plain.replaceAll("^(?:mais|non mais|putain|pff+|bah|ben|oh|ok|but|oh|well) ", "")
                .replaceAll(
                        " (?:putain|toi|vous|le bot|bot|sale bot|ou quoi|quoi|la|mec|hein|man|dude|you|phoenix)$", "");
        return bare.length() <= MOST_LENGTH && Stream.of(plain, bare).anyMatch(this::isAbuse);
    }

    private boolean isAbuse(String text) {
        if (phrases.contains(text)) {
            return true;
        }
        return aimed.stream()
                .filter(start -> text.startsWith(start + " "))
                .map(start -> text.substring(start.length() + 1))
                .anyMatch(this::isAbusiveWord);
    }

    private boolean isAbusiveWord(String rest) {
        return intensities.stream()
                .filter(intensity -> intensity.isEmpty() || rest.startsWith(intensity + " "))
                .map(intensity -> intensity.isEmpty() ? rest : rest.substring(intensity.length() + 1))
                .anyMatch(words::contains);
    }
}
