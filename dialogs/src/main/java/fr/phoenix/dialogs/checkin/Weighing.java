package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What weighs or carries, asked openly, and the reflection of it. */
final class Weighing {

    private static final List<PromptOffer> REFLECTIONS = List.of(
            new PromptOffer("check-in/reflect", "a plain reflection of what weighs, when nothing else fits"),
            new PromptOffer("check-in/reflect-fear", "the person speaks of fear, doubt, stress or lack of confidence"),
            new PromptOffer("check-in/reflect-setback", "the person speaks of a refusal, silence or a failure"),
            new PromptOffer("check-in/reflect-progress", "the person speaks of something that went well"));

    static final Question QUESTION =
            Questions.open("check-in.ask-weight", CheckInSlots.WEIGHS, REFLECTIONS.toArray(PromptOffer[]::new));

    static final Step REFLECT = Steps.write(CheckInSlots.REFLECTION, Weighing::brief);

    static final Step SHARE = Steps.settle(Echo.TEXTS, Weighing::share);

    static final Step ACKNOWLEDGE = Steps.settle(
            Set.of("check-in.acknowledge"), scene -> new Settle(Map.of(), List.of(scene.text("check-in.acknowledge"))));

    private Weighing() {}

    private static Brief brief(Scene scene) {
        var slots = scene.slots();
        return new Brief.Reflection(
                scene.audience(),
                scene.chosenPrompt(REFLECTIONS.stream().map(PromptOffer::task).toList()),
                slots.number(CheckInSlots.MOOD).orElseThrow(),
                slots.number(CheckInSlots.CONFIDENCE).orElseThrow(),
                new Words(slots.textOrEmpty(CheckInSlots.WEIGHS)),
                slots.words(CheckInSlots.LAST_STEP),
                Round.of(scene));
    }

    private static Settle share(Scene scene) {
        var lines = new ArrayList<Line>(
                scene.written(CheckInSlots.REFLECTION, "text").stream().toList());
        Echo.ofEarlier(scene, scene.slots().textOrEmpty(CheckInSlots.WEIGHS)).ifPresent(lines::add);
        return new Settle(Map.of(), lines);
    }
}
