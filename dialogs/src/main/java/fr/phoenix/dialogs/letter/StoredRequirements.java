package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import fr.phoenix.dialogs.letter.offer.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Requirements in a slot: one a line, the code of the need, a tab, the words. */
final class StoredRequirements {

    private StoredRequirements() {}

    static String write(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.need().code() + "\t" + requirement.words())
                .collect(Collectors.joining("\n"));
    }

    static List<Requirement> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> of(parts[1], parts[0]))
                .toList();
    }

    private static Requirement of(String words, String code) {
        var need = Arrays.stream(Need.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(Need.MUST);
        return new Requirement(new Span("", 0, 0, words), need);
    }
}
