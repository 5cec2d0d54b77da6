package fr.phoenix.bot.documents.corpus;

import fr.phoenix.bot.documents.corpus.Composition.Para;
import java.util.ArrayList;
import java.util.List;

/** How one CV lists skills, languages and certificates. */
final class Lists {

    private Lists() {}

    static List<Para> skills(List<String> skills, Look look) {
        int half = skills.size() / 2;
        return switch (look.pick(7)) {
            case 0 -> List.of(Para.of(String.join(", ", skills)));
            case 1 -> skills.stream().map(Para::bullet).toList();
            case 2 ->
                List.of(
                        Para.of((look.french() ? "Métier : " : "Core: ") + String.join(", ", skills.subList(0, half))),
                        Para.of((look.french() ? "Outils : " : "Tools: ")
                                + String.join(", ", skills.subList(half, skills.size()))));
            case 3 ->
                skills.stream().map(skill -> Para.of(skill + " " + bar(skill))).toList();
            case 4 -> List.of(Para.of(String.join(" | ", skills)));
            case 5 -> List.of(Para.of(String.join(" · ", skills)));
            default -> skills.stream().map(Para::of).toList();
        };
    }

    private static String bar(String of) {
        int level = 2 + of.length() % 4;
        return "●".repeat(level) + "○".repeat(5 - level);
    }

    static List<Para> languages(List<List<String>> languages, Look look) {
        var said = new ArrayList<String>();
        int way = look.pick(5);
        for (var language : languages) {
            var name = language.get(0);
            var level = language.get(1);
            said.add(
                    switch (way) {
                        case 0 -> name + " : " + level;
                        case 1 -> name + " (" + level + ")";
                        case 2 -> name + " – " + level;
                        default -> name + " " + level;
                    });
        }
        return switch (look.pick(3)) {
            case 0 -> List.of(Para.of(String.join(way == 1 ? ", " : " | ", said)));
            case 1 -> said.stream().map(Para::bullet).toList();
            default -> said.stream().map(Para::of).toList();
        };
    }

    static List<Para> certificates(List<List<String>> certificates, Look look) {
        int way = look.pick(3);
        return certificates.stream()
                .map(cells -> {
                    var issuer = cells.get(1);
                    var date = cells.get(2);
                    var text = way == 0
                            ? cells.get(0)
                                    + (issuer.isEmpty() ? "" : " – " + issuer)
                                    + (date.isEmpty() ? "" : " (" + date + ")")
                            : cells.get(0)
                                    + (issuer.isEmpty() ? "" : ", " + issuer)
                                    + (date.isEmpty() ? "" : ", " + date);
                    return way == 1 ? Para.of(text) : Para.bullet(text);
                })
                .toList();
    }
}
