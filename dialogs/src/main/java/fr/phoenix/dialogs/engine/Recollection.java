package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.engine.Answers.Given;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people where they were when they come back, and what is remembered of them when they ask. */
record Recollection(Flows flows, Scenes scenes, Answers answers) {

    /** After so long a silence somebody needs to hear where they were. */
    static final Duration ABSENCE = Duration.ofHours(6);

    /** More answers make no recap: the last ones are told. */
    private static final int MOST_TOLD = 4;

    /** Whether the message comes after a silence, while something was left open. */
    static boolean returns(Conversation before, Instant at) {
        return before.active().filter(frame -> !frame.answered().isEmpty()).isPresent()
                && before.heardAt()
                        .filter(last ->
                                !Duration.between(last, at).minus(ABSENCE).isNegative())
                        .isPresent();
    }

    /** One paragraph, once a turn: what was left open and what was said there. What is not offered has no name to be called by. */
    void recap(Unfolding turn) {
        recap(turn, "menu.resumed");
    }

    private void recap(Unfolding turn, String opening) {
        var now = turn.now();
        var frame = now.active().orElseThrow();
        if (!flows.of(frame).offered() || turn.recapped()) {
            return;
        }
        var scene = scenes.of(now);
        var sentences = new ArrayList<String>();
        sentences.add(scene.say(opening, scene.say("menu.title." + frame.flow())));
        var given = answers.of(now, frame);
        if (!given.isEmpty()) {
            var last = given.subList(Math.max(0, given.size() - MOST_TOLD), given.size());
            sentences.add(scene.say("recap.answers", listed(scene, last)));
        }
        var parked = now.stack().stream()
                .filter(one -> !one.equals(frame) && flows.of(one).offered())
                .map(one -> scene.say("menu.title." + one.flow()))
                .collect(Collectors.joining(", "));
        if (!parked.isEmpty()) {
            sentences.add(scene.say("recap.parked", parked));
        }
        turn.say(scene.verbatim(String.join(" ", sentences)));
        turn.recap();
    }

    /** Somebody comes back after a silence. */
    void welcomeBack(Unfolding turn) {
        recap(turn, "recap.welcome-back");
    }

    private static String listed(Scene scene, List<Given> given) {
        return given.stream()
                .map(one -> scene.say(
                        "recap.answer", one.name().toLowerCase(scene.language().locale()), one.value()))
                .collect(Collectors.joining(scene.say("recap.then")));
    }

    /** Settings, facts, the statements with their sources, and answers, one a line; of more than {@code most} of a kind, the rest is counted. */
    void tell(Unfolding turn, int most) {
        var now = turn.now();
        var scene = scenes.of(now);
        var lines = new ArrayList<String>();
        lines.add(scene.say("recall.intro"));
        lines.add(scene.say("recall.language"));
        if (scene.language() == Language.FR) {
            lines.add(scene.say(scene.register() == Register.TU ? "recall.tu" : "recall.vous"));
            lines.add(scene.say("recall.gender." + scene.gender().code()));
        }
        int settings = lines.size();
        now.facts().entrySet().stream()
                .filter(fact -> scene.texts().has(scene.language(), "fact." + fact.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> line(scene, scene.say("fact." + fact.getKey()), fact.getValue()))
                .distinct()
                .forEach(lines::add);
        lines.addAll(noted(now, scene, most));
        var statements = Remembered.in(now);
        lines.addAll(statements.told(scene, most));
        for (var frame : now.stack()) {
            answered(now, frame, scene, lines);
        }
        if (lines.size() == settings && now.facts().isEmpty()) {
            lines.add(scene.say("recall.nothing"));
        }
        var ways = statements.all().isEmpty() ? "" : scene.say("memory.ways") + " ";
        turn.say(scene.verbatim(String.join("\n", lines) + "\n\n" + ways + scene.say("recall.rights")));
    }

    /** The latest of them; of more than {@code most}, how many there are besides. */
    private static List<String> noted(Conversation now, Scene scene, int most) {
        var noted = Noted.in(now, scene);
        int hidden = Math.max(0, noted.size() - most);
        var lines = noted.stream().skip(hidden).map(Noted::line).collect(Collectors.toCollection(ArrayList::new));
        if (hidden > 0) {
            lines.add(scene.say("memory.more", hidden));
        }
        return lines;
    }

    private void answered(Conversation now, Frame frame, Scene scene, List<String> lines) {
        var given = flows.of(frame).offered() ? answers.of(now, frame) : List.<Given>of();
        given.forEach(one -> lines.add(line(scene, one.name(), one.value())));
    }

    private static String line(Scene scene, String name, String value) {
        return scene.say("recall.line", name, value);
    }
}
