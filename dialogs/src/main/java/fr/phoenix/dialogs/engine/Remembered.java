package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements that are remembered of a person, as they are told: by kind, each with its number and its source. A number is the
 * statement's own and stays with it, so that “oublie le 3” means the same before and after another one was forgotten.
 */
record Remembered(List<Evidence> all) {

    /** More make no list that anybody reads unasked. */
    static final int SHOWN = 25;

    private static final Set<String> KEPT_FLOWS = Set.of("letter", "check-in", "cv");
    private static final Set<String> LITTLE = Set.of(
            "le la les l de du des d un une mon ma mes que qu je j ai suis au aux en et dans sur pour avec the a an my i have am in on of and"
                    .split(" "));

    Remembered {
        all = List.copyOf(all);
    }

    static Remembered in(Conversation now) {
        return new Remembered(Memory.of(now.facts()));
    }

    Optional<Evidence> numbered(int number) {
        return all.stream().filter(one -> one.id().equals("e" + number)).findFirst();
    }

    static String number(Evidence one) {
        return one.id().substring(1);
    }

    /** Those that the words point at: with all of them among their own, else among what stands beside them. */
    List<Evidence> called(String words) {
        var wanted = tokens(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var own = all.stream().filter(one -> has(one.words(), wanted)).toList();
        return own.isEmpty()
                ? all.stream().filter(one -> has(one.said(), wanted)).toList()
                : own;
    }

    private static boolean has(String text, Set<String> wanted) {
        var there = tokens(text);
        return wanted.stream()
                .allMatch(word -> there.contains(word) || (word.length() >= 4 && WordForms.among(there, word)));
    }

    private static Set<String> tokens(String text) {
        var tokens = new LinkedHashSet<>(Arrays.asList(Spelling.plain(text).split(" ")));
        tokens.removeAll(LITTLE);
        tokens.remove("");
        return tokens;
    }

    /** One line each below the name of its kind; of more than {@code most}, how many there are besides. */
    List<String> told(Scene scene, int most) {
        var lines = new ArrayList<String>();
        int left = most;
        for (var kind : Kind.values()) {
            var some =
                    all.stream().filter(one -> one.kind() == kind).limit(left).toList();
            if (!some.isEmpty()) {
                lines.add("");
                lines.add(scene.say("memory.kind." + kind.code()));
                some.forEach(one -> lines.add(line(one, scene)));
                left -= some.size();
            }
        }
        if (all.size() > most) {
            lines.add(scene.say("memory.more", all.size() - most));
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    private static String line(Evidence one, Scene scene) {
        boolean named = one.kind() == Kind.TRADE || one.kind() == Kind.TRAINING;
        var words = named && !one.context().isEmpty() ? one.words() + ", " + one.context() : one.words();
        return scene.say("memory.line", number(one), words, source(one.source(), scene));
    }

    /** Where it comes from, in words. */
    static String source(Source source, Scene scene) {
        return switch (source) {
            case Source.CvLine(int line) -> scene.say("memory.source.cv", String.valueOf(line));
            case Source.Turn(var flow, var day) ->
                scene.say("memory.source." + (KEPT_FLOWS.contains(flow) ? flow + "-talk" : "talk"), scene.day(day));
        };
    }
}
