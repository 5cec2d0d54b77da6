package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SpokenDays;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks when the step will be taken; tapped, or written in the person's own words (“mardi après le travail”); a plain day needs no model. */
record AskingWhen() implements Question {

    private static final int MOST = 120;
    private static final List<String> TAPS = List.of("today", "tomorrow", "this-week");

    @Override
    public Set<String> texts() {
        return Set.of(
                "check-in.ask-when",
                "check-in.when.today",
                "check-in.when.tomorrow",
                "check-in.when.this-week",
                "unclear.when");
    }

    @Override
    public Ask enter(Scene scene) {
        var choices = TAPS.stream()
                .map(tap -> scene.choice(tap, "check-in.when." + tap))
                .toList();
        return new Ask(List.of(scene.choices("check-in.ask-when", choices)));
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Chosen chosen
            when TAPS.contains(chosen.choice()) -> when(scene.say("check-in.when." + chosen.choice()));
            case Typed typed
            when SpokenDays.read(typed.words().text()).isPresent() ->
                when(typed.words().text().strip());
            case Typed typed
            when !typed.words().isBlank() && typed.words().text().strip().length() <= MOST ->
                typed.words().text().codePoints().anyMatch(Character::isLetterOrDigit)
                        ? new Hearing.Open(Map.of("when", typed.words().text().strip()))
                        : new Hearing.Unclear("unclear.when");
            default -> new Hearing.Unclear("unclear.when");
        };
    }

    private static Hearing when(String words) {
        return new Hearing.Understood(Map.of("when", words), List.of());
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer("when", "a day or moment, in the person's own words"));
    }
}
