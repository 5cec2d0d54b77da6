package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the match report: what the person's answers cover, by which one, and what the letter does not claim. */
final class MatchWording {

    static final Set<String> TEXTS = Set.of(
            "letter.match.nothing-asked",
            "letter.match.covered",
            "letter.match.none-covered",
            "letter.match.missing",
            "letter.match.none-missing",
            "letter.match.by",
            "letter.match.must",
            "letter.match.nice",
            "letter.source.past-trade",
            "letter.source.proof-1",
            "letter.source.proof-2");

    private MatchWording() {}

    static Line line(Scene scene) {
        var report = LetterMaterial.of(scene.slots()).match();
        if (report.covered().isEmpty() && report.missing().isEmpty()) {
            return scene.text("letter.match.nothing-asked");
        }
        var parts = new ArrayList<String>();
        parts.add(
                report.covered().isEmpty()
                        ? scene.say("letter.match.none-covered")
                        : scene.say("letter.match.covered", covered(report, scene)));
        parts.add(
                report.missing().isEmpty()
                        ? scene.say("letter.match.none-missing")
                        : scene.say("letter.match.missing", missing(report, scene)));
        return Line.fixed(new Reply.Text(new Words(String.join("\n\n", parts))));
    }

    private static String covered(MatchReport report, Scene scene) {
        return report.covered().stream()
                .map(covered -> scene.say(
                        "letter.match.by", covered.requirement().words(), scene.say("letter.source." + covered.role())))
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String missing(MatchReport report, Scene scene) {
        return report.missing().stream()
                .map(requirement -> scene.say(
                        switch (requirement.need()) {
                            case MUST, SOFT -> "letter.match.must";
                            case NICE -> "letter.match.nice";
                        },
                        requirement.words()))
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }
}
