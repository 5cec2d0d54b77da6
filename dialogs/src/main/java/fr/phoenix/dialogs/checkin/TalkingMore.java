package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.flow.WordsOrTap;
import fr.phoenix.dialogs.obstacles.Obstacle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The longer way, for whoever wants it: two questions of the obstacle's own and one about what is wished for, each answer given back. */
final class TalkingMore {

    static final Step BEGIN = Steps.settle(
            Set.of("check-in.talk.heard"), scene -> new Settle(Map.of(), List.of(scene.text("check-in.talk.heard"))));

    static final Question MORE = WordsOrTap.open(
            CheckInSlots.MORE,
            Naming.keys(Obstacle::question, "check-in.ask-more"),
            scene -> ask(scene, Obstacle::question, "check-in.ask-more"));

    static final Question DEEPER = WordsOrTap.open(
            CheckInSlots.DEEPER,
            Naming.keys(Obstacle::deeper, "check-in.ask-deeper"),
            scene -> ask(scene, Obstacle::deeper, "check-in.ask-deeper"));

    static final Question WISH =
            WordsOrTap.open(CheckInSlots.WISH, Set.of("check-in.ask-wish"), scene -> scene.text("check-in.ask-wish"));

    static final Step NOTE_MORE = note(CheckInSlots.MORE, 0);
    static final Step NOTE_DEEPER = note(CheckInSlots.DEEPER, 1);
    static final Step NOTE_WISH = Steps.settle(
            Set.of("check-in.wish.heard", "check-in.wish.unsaid"),
            scene -> given(scene, CheckInSlots.WISH, "check-in.wish.heard", "check-in.wish.unsaid"));

    static final Question PERMISSION = Questions.oneOf(
            "check-in.ask-permission",
            CheckInSlots.PERMISSION,
            List.of(
                    Option.of(Way.IDEAS, "check-in.way.ideas", Way.FOR_IDEAS),
                    Option.of(
                            Way.OWN,
                            "check-in.way.own",
                            Stream.concat(Way.FOR_OWN.stream(), Stream.of("non", "no", "non merci", "no thanks"))
                                    .collect(Collectors.toSet()))));

    private static final List<String> HEARD = List.of("check-in.heard.1", "check-in.heard.2", "check-in.heard.3");

    private TalkingMore() {}

    private static Line ask(Scene scene, Function<Obstacle, String> text, String otherwise) {
        return Naming.named(scene.slots())
                .map(obstacle -> scene.text(text.apply(obstacle)))
                .orElseGet(() -> scene.text(otherwise));
    }

    private static Step note(String slot, int turn) {
        return Steps.settle(
                Set.of("check-in.heard.1", "check-in.heard.2", "check-in.heard.3", "check-in.heard.unsaid"),
                scene -> given(
                        scene, slot, HEARD.get((Round.of(scene) + turn) % HEARD.size()), "check-in.heard.unsaid"));
    }

    private static Settle given(Scene scene, String slot, String heard, String unsaid) {
        var line = Echo.of(scene.slots().textOrEmpty(slot))
                .map(words -> scene.text(heard, words))
                .orElseGet(() -> scene.text(unsaid));
        return new Settle(Map.of(), List.of(line));
    }
}
