package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.letter.Match.Matched;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells the match report: what the offer asks for, whether the letter shows it, and in which sentences. */
final class MatchWording {

    static final Set<String> TEXTS = texts();

    private MatchWording() {}

    private static Set<String> texts() {
        var keys = new TreeSet<>(Set.of(
                "letter.match.nothing-asked",
                "letter.match.title",
                "letter.match.counts",
                "letter.match.covered",
                "letter.match.weak",
                "letter.match.missing",
                "letter.match.will",
                "letter.match.not-said",
                "letter.match.kind.nice",
                "letter.match.kind.soft",
                "letter.match.bridge",
                "bridge.link",
                "letter.match.more"));
        keys.addAll(Counted.keys("letter.match.sentences"));
        return keys;
    }

    static Line line(Letter letter, Scene scene) {
        var match = LetterMaterial.match(scene.slots());
        if (match.all().isEmpty()) {
            return scene.text("letter.match.nothing-asked");
        }
        var wanted = LetterAnswers.of(scene.slots()).all().stream()
                .filter(one -> one.kind() == Kind.WILL)
                .toList();
        var lines = new ArrayList<String>();
        lines.add(scene.say("letter.match.title"));
        match.all().stream()
                .map(matched -> line(matched, wanted, letter, scene))
                .forEach(lines::add);
        lines.add("");
        int before = LetterMaterial.matchBefore(scene.slots()).covered();
        lines.add(scene.say(
                "letter.match.counts", before, match.covered(), match.all().size()));
        var bridge = TradeLinks.explained(match, scene);
        if (!bridge.isEmpty()) {
            lines.add("");
            lines.add(scene.say("letter.match.bridge"));
            lines.add(bridge);
            lines.add("");
        }
        if (match.covered() < match.all().size()) {
            lines.add(scene.say("letter.match.more"));
        }
        return scene.verbatim(String.join("\n", lines));
    }

    private static String line(Matched matched, List<Evidence> wanted, Letter letter, Scene scene) {
        var name = name(matched, scene);
        var ids = matched.evidence().stream().map(Evidence::id).toList();
        return switch (matched.status()) {
            case COVERED -> scene.say("letter.match.covered", name, where(ids, letter, scene));
            case WEAK -> scene.say("letter.match.weak", name, where(ids, letter, scene));
            case MISSING ->
                wanted.stream()
                        .filter(will ->
                                will.context().equals(matched.requirement().words()))
                        .filter(will ->
                                letter.sentences().stream().anyMatch(sentence -> restsOn(sentence, List.of(will.id()))))
                        .findFirst()
                        .map(will -> scene.say("letter.match.will", name, where(List.of(will.id()), letter, scene)))
                        .orElseGet(() -> scene.say("letter.match.missing", name));
        };
    }

    private static String name(Matched matched, Scene scene) {
        var words = matched.requirement().words();
        return switch (matched.requirement().need()) {
            case MUST -> words;
            case NICE -> scene.say("letter.match.kind.nice", words);
            case SOFT -> scene.say("letter.match.kind.soft", words);
        };
    }

    /** The numbers of the sentences that rest on any of these, as people count them. */
    private static String where(List<String> evidence, Letter letter, Scene scene) {
        var numbers = IntStream.range(0, letter.sentences().size())
                .filter(i -> restsOn(letter.sentences().get(i), evidence))
                .mapToObj(i -> Integer.toString(i + 1))
                .toList();
        return numbers.isEmpty()
                ? scene.say("letter.match.not-said")
                : Counted.say(
                        scene,
                        "letter.match.sentences",
                        numbers.size(),
                        numbers.stream().collect(Collectors.joining(", ")));
    }

    private static boolean restsOn(Sentence sentence, List<String> evidence) {
        return sentence.grounds().stream().anyMatch(evidence::contains);
    }
}
