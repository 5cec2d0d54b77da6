package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.flow.WordsOrTap;
import fr.phoenix.dialogs.obstacles.Obstacle;
import fr.phoenix.dialogs.obstacles.Obstacles;
import fr.phoenix.dialogs.setbacks.Setbacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the obstacle with the person: what their words point at is proposed, and what they say instead is taken. */
final class Naming {

    static final Obstacles OBSTACLES = Obstacles.load();

    /** The tap that says nothing stands in the way. */
    static final String NOTHING = "nothing";

    /** Proposed where the words point at nothing the catalogue knows. */
    private static final List<String> COMMON = List.of("confidence", "time", "money", "refusals");

    private static final int MOST_PROPOSED = 4;

    static final Question QUESTION = new WordsOrTap(
            CheckInSlots.OBSTACLE,
            keys(Obstacle::name, "check-in.ask-obstacle", "check-in.obstacle.nothing"),
            Naming::ask,
            Naming::proposed,
            WordsOrTap.LONGEST,
            Optional.empty());

    static final Step NOTE = Steps.settle(
            Stream.concat(
                            keys(
                                    Obstacle::reflect,
                                    "check-in.obstacle.own",
                                    "check-in.obstacle.noted",
                                    "check-in.obstacle.clear",
                                    "check-in.prepared")
                                    .stream(),
                            Affirmation.TEXTS.stream())
                    .collect(Collectors.toSet()),
            Naming::note);

    /** Talking first, ideas, or an idea of their own: nothing is proposed to whoever did not ask for it. */
    static final Question WAY = Questions.oneOf(
            "check-in.ask-way",
            CheckInSlots.WAY,
            List.of(
                    Option.of(Way.IDEAS, "check-in.way.ideas", Way.FOR_IDEAS),
                    Option.of(Way.TALK, "check-in.way.talk", Way.FOR_TALKING),
                    Option.of(Way.OWN, "check-in.way.own", Way.FOR_OWN)));

    private Naming() {}

    static Optional<Obstacle> named(Slots slots) {
        return OBSTACLES.find(slots.textOrEmpty(CheckInSlots.OBSTACLE_CODE));
    }

    /** Whether the person chose this way on from their obstacle. */
    static boolean wants(Slots slots, String way) {
        return any(slots) && (slots.is(CheckInSlots.WAY, way) || slots.is(CheckInSlots.PERMISSION, way));
    }

    /** Whether anything stands in the way at all. */
    static boolean any(Slots slots) {
        return !slots.is(CheckInSlots.OBSTACLE_TAP, NOTHING);
    }

    private static Line ask(Scene scene) {
        return scene.text("check-in.ask-obstacle");
    }

    private static List<Choice> proposed(Scene scene) {
        var named = OBSTACLES.named(new Words(scene.slots().textOrEmpty(CheckInSlots.WEIGHS))).stream();
        var common = COMMON.stream().flatMap(code -> OBSTACLES.find(code).stream());
        var choices = Stream.concat(named, common)
                .distinct()
                .limit(MOST_PROPOSED)
                .map(obstacle -> scene.choice(obstacle.code(), obstacle.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        choices.add(scene.choice(NOTHING, "check-in.obstacle.nothing"));
        return choices;
    }

    private static Settle note(Scene scene) {
        var said = scene.slots().textOrEmpty(CheckInSlots.OBSTACLE);
        var tap = scene.slots().textOrEmpty(CheckInSlots.OBSTACLE_TAP);
        var obstacle = OBSTACLES
                .find(tap)
                .or(() -> tap.isEmpty()
                        ? OBSTACLES.named(new Words(said)).stream().findFirst()
                        : Optional.empty());
        var lines = new ArrayList<Line>();
        lines.add(given(scene, obstacle, said, tap));
        obstacle.flatMap(one -> Setbacks.against(
                        Setbacks.of(one.code()), scene.conversation().facts()))
                .map(plan -> scene.text("check-in.prepared", scene.day(plan.day()), plan.answer()))
                .or(() -> Affirmation.of(scene))
                .ifPresent(lines::add);
        return new Settle(
                Map.of(CheckInSlots.OBSTACLE_CODE, obstacle.map(Obstacle::code).orElse("")), lines);
    }

    /** Tapped, it is named by our words; written, it is given back in theirs. */
    private static Line given(Scene scene, Optional<Obstacle> obstacle, String said, String tap) {
        if (tap.equals(NOTHING)) {
            return scene.text("check-in.obstacle.clear");
        }
        return obstacle.filter(any -> !tap.isEmpty())
                .map(one -> scene.text(one.reflect()))
                .or(() -> Echo.of(said).map(words -> scene.text("check-in.obstacle.own", words)))
                .orElseGet(() -> scene.text("check-in.obstacle.noted"));
    }

    /** The given keys, and that text of every obstacle. */
    static Set<String> keys(Function<Obstacle, String> text, String... more) {
        return Stream.concat(Stream.of(more), OBSTACLES.all().stream().map(text))
                .collect(Collectors.toSet());
    }
}
