package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import java.util.ArrayList;
import java.util.List;

/** The message that the letter and the CV are attached to: what it is about, two facts out of the letter, and the wish to meet. */
final class Email {

    private static final int MOST_WORDS = 120;

    private Email() {}

    static String of(Material material, Letter letter, String salutation) {
        var title = Filling.titled(material);
        var at = material.company().flatMap(company -> Places.known(company.words(), material.language()));
        var reference = material.reference().map(one -> PlainWords.shown(one.words()));
        return switch (material.language()) {
            case FR ->
                joined(
                        salutation,
                        "Vous trouverez ci-joint ma lettre et mon CV pour le poste " + Language.FR.join("de", title)
                                + at.map(place -> " " + place).orElse("")
                                + reference
                                        .map(number -> " (réf. " + number + ")")
                                        .orElse("") + ".",
                        facts(letter),
                        "Je viendrai volontiers vous rencontrer pour en parler.",
                        "Bien cordialement,");
            case EN ->
                joined(
                        salutation,
                        "Please find attached my letter and CV for the post of " + title
                                + at.map(place -> " " + place).orElse("")
                                + reference
                                        .map(number -> " (ref. " + number + ")")
                                        .orElse("") + ".",
                        facts(letter),
                        "I would be happy to come and talk about it with you.",
                        "Kind regards,");
        };
    }

    private static List<String> facts(Letter letter) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.purpose() == Purpose.TRADE || sentence.purpose() == Purpose.PROOF)
                .map(Sentence::text)
                .toList();
    }

    private static String joined(String greeting, String what, List<String> facts, String meeting, String end) {
        var said = new ArrayList<String>();
        int words = Sentence.words(greeting + " " + what + " " + meeting + " " + end);
        for (var fact : facts) {
            if (said.size() < 2 && words + Sentence.words(fact) <= MOST_WORDS) {
                said.add(fact);
                words += Sentence.words(fact);
            }
        }
        var middle = said.isEmpty() ? what : what + "\n\n" + String.join(" ", said);
        return String.join("\n\n", greeting, middle, meeting, end);
    }
}
