package fr.phoenix.dialogs.setbacks;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.setbacks.SetbacksState.ASKING_ANOTHER;
import static fr.phoenix.dialogs.setbacks.SetbacksState.ASKING_ANSWER;
import static fr.phoenix.dialogs.setbacks.SetbacksState.ASKING_SETBACK;
import static fr.phoenix.dialogs.setbacks.SetbacksState.DONE;
import static fr.phoenix.dialogs.setbacks.SetbacksState.NOTING;

import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.flow.WordsOrTap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Inoculation against setbacks, after the JOBS programme ({@code docs/coaching.md}): up to three likely ones and what the person wants to do
 * then, prepared while they feel well. Begins out of a check-in, or when somebody asks for it.
 */
public final class SetbacksFlow implements Flow<SetbacksState> {

    public static final String CODE = "setbacks";

    private static final String NAME = "setback";
    private static final String TAP = NAME + "-tap";
    private static final String ANSWER = "answer";
    private static final String ANOTHER = "another";
    /** The numbers noted in this conversation, counted. */
    private static final String NOTED = "noted";

    private static final List<String> LIKELY =
            List.of(Setback.REFUSAL, Setback.SILENCE, "doubt", "tiredness", "remark", "money");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ANSWER = 300;

    private static final Question SETBACK = new WordsOrTap(
            NAME,
            Stream.concat(
                            Stream.of("setbacks.ask", "setbacks.ask-next"),
                            LIKELY.stream().map(code -> "setbacks.name." + code))
                    .collect(Collectors.toSet()),
            scene -> scene.text(noted(scene.slots()) == 0 ? "setbacks.ask" : "setbacks.ask-next"),
            SetbacksFlow::left,
            LONGEST_NAME,
            Optional.empty());

    private static final Question THEN = new WordsOrTap(
            ANSWER,
            Set.of("setbacks.ask-answer"),
            scene -> scene.text("setbacks.ask-answer", scene.slots().textOrEmpty(NAME)),
            scene -> List.of(),
            LONGEST_ANSWER,
            Optional.empty());

    private static final Question MORE = Questions.oneOf(
            "setbacks.ask-another",
            ANOTHER,
            List.of(
                    Option.of("more", "setbacks.another.more", "oui", "yes", "encore", "un autre", "another"),
                    Option.of("enough", "setbacks.another.enough", "non", "no", "c est bon", "ca suffit", "enough")));

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<SetbacksState> states() {
        return SetbacksState.class;
    }

    @Override
    public SetbacksState initial() {
        return ASKING_SETBACK;
    }

    @Override
    public String purpose() {
        return "prepare answers to likely setbacks while feeling well";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public List<Arrow<SetbacksState>> arrows() {
        return List.of(
                from(ASKING_SETBACK).on(ANSWERED).to(ASKING_ANSWER),
                from(ASKING_ANSWER).on(ANSWERED).to(NOTING),
                from(NOTING)
                        .on(SETTLED)
                        .when("more fit", slots -> noted(slots) < Setbacks.MOST)
                        .to(ASKING_ANOTHER),
                from(NOTING).on(SETTLED).to(DONE),
                from(ASKING_ANOTHER)
                        .on(ANSWERED)
                        .when("another one", slots -> slots.is(ANOTHER, "more"))
                        .to(ASKING_SETBACK),
                from(ASKING_ANOTHER).on(ANSWERED).to(DONE));
    }

    @Override
    public Step step(SetbacksState state) {
        return switch (state) {
            case ASKING_SETBACK -> SETBACK;
            case ASKING_ANSWER -> THEN;
            case NOTING -> Steps.settle(Set.of("setbacks.noted"), SetbacksFlow::note);
            case ASKING_ANOTHER -> MORE;
            case DONE ->
                Steps.end(Set.of("setbacks.done"), scene -> new Finish(List.of(scene.text("setbacks.done")), Map.of()));
        };
    }

    private static int noted(Slots slots) {
        return slots.number(NOTED).orElse(0);
    }

    /** Those not prepared for yet. */
    private static List<Choice> left(Scene scene) {
        var known = Setbacks.in(scene.conversation().facts()).stream()
                .map(Setback::code)
                .toList();
        return LIKELY.stream()
                .filter(code -> noted(scene.slots()) == 0 || !known.contains(code))
                .map(code -> scene.choice(code, "setbacks.name." + code))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** One that was noted today under the same name has been corrected; another one comes after those noted here. */
    private static int number(Scene scene) {
        var name = scene.slots().textOrEmpty(NAME);
        return Setbacks.in(scene.conversation().facts()).stream()
                .filter(one ->
                        one.number() <= noted(scene.slots()) && one.name().equals(name))
                .findFirst()
                .map(Setback::number)
                .orElse(noted(scene.slots()) + 1);
    }

    /** Kept at once, so that leaving half-way loses nothing. Begun again, the flow replaces what was prepared before, one by one. */
    private static Settle note(Scene scene) {
        var slots = scene.slots();
        int number = number(scene);
        var setback = new Setback(
                number, slots.textOrEmpty(TAP), slots.textOrEmpty(NAME), slots.textOrEmpty(ANSWER), scene.today());
        return new Settle(
                Map.of(NOTED, String.valueOf(Math.max(number, noted(slots)))),
                List.of(scene.text("setbacks.noted", setback.name(), setback.answer())),
                Map.of(setback.fact(), setback.value()));
    }
}
