package fr.phoenix.dialogs.letter.offer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing the offer asks for.
 *
 * @param words the offer's own words, on one line
 */
public record Requirement(String words, Need need) {

    /** How much it is asked for. The code is stored. */
    public enum Need {
        MUST("must"),
        NICE("nice");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        private static Need of(String code) {
            return code.equals(NICE.code) ? NICE : MUST;
        }
    }

    public Requirement {
        words = words.replaceAll("\\s+", " ").strip();
    }

    public static String store(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.need.code + "\t" + requirement.words)
                .collect(Collectors.joining("\n"));
    }

    public static List<Requirement> stored(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Requirement(parts[1], Need.of(parts[0])))
                .toList();
    }
}
