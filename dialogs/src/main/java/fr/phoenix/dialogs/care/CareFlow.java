package fr.phoenix.dialogs.care;

import static fr.phoenix.dialogs.care.CareState.ASKING_FOLLOW_UP;
import static fr.phoenix.dialogs.care.CareState.ASKING_NEARBY;
import static fr.phoenix.dialogs.care.CareState.ASKING_NEXT;
import static fr.phoenix.dialogs.care.CareState.ASKING_SAFETY;
import static fr.phoenix.dialogs.care.CareState.GIVING_NUMBERS;
import static fr.phoenix.dialogs.care.CareState.GOING_ON;
import static fr.phoenix.dialogs.care.CareState.NOTING_FOLLOW_UP;
import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.care.CareQuestion.Shown;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Setting.FollowUp;
import fr.phoenix.dialogs.flow.Decision.Setting.GoOn;
import fr.phoenix.dialogs.flow.Decision.Setting.Safety;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows words of distress: the numbers at once, whether the person is safe, then the one thing to do or who else is there, and back
 * only when they choose so. What they write in their own words is read for the worse case ({@link OwnWords}); the rest the engine hears out.
 */
public final class CareFlow implements Flow<CareState> {

    public static final String CODE = "care";

    /** The button that asks for help, wherever it still stands on somebody's screen. */
    public static final String HELP = "care-help";

    private static final String YES = "care-yes";
    private static final String DANGER = "care-danger";
    private static final String SAFE = "care-safe";
    private static final String NEAR = "care-nearby";
    private static final String ALONE = "care-alone";
    private static final String CALLED = "care-called";
    private static final String GO_ON = "care-go-on";
    private static final String FOLLOW_UP = "care-follow-up";

    private static final Set<String> IN_DANGER = Set.of(NEAR, ALONE, CALLED);

    /** Where the people of one's home may be the danger. */
    private static final Set<String> VIOLENT = Set.of("violence", "child-abuse");

    /** Whether they may be asked how they are tomorrow: adults who were welcomed, once. */
    private static final String REACHABLE = "reachable";

    private static final CareQuestion SAFETY = CareQuestion.of(
                    "care.safety",
                    List.of(
                            Option.of(
                                            DANGER,
                                            "care.button.danger",
                                            "non",
                                            "no",
                                            "pas du tout",
                                            "il y a un danger",
                                            "not at all")
                                    .changing(new Safety("danger")),
                            Option.of(SAFE, "care.button.safe", "oui en securite", "en securite", "safe", "i m safe")
                                    .changing(new Safety("safe")),
                            Option.of("care-talk", "care.button.talk").changing(new Safety("talk"))))
            .reading(CareFlow::safety);

    private static final CareQuestion NEARBY = CareQuestion.of(
                    scene -> List.of(again(scene) ? "care.nearby.again" : "care.nearby"),
                    Set.of("care.nearby", "care.nearby.again"),
                    List.of(
                            Option.of(NEAR, "care.button.nearby", "oui", "yes").changing(new Safety("nearby")),
                            Option.of(ALONE, "care.button.alone", "non", "no", "personne", "nobody")
                                    .changing(new Safety("alone")),
                            Option.of(CALLED, "care.button.called", "j ai appele", "c est fait", "i called", "done")
                                    .changing(new Safety("called"))),
                    _ -> true,
                    false)
            .reading(CareFlow::nearby);

    private static final CareQuestion NEXT = CareQuestion.of(
                    scene -> again(scene) ? List.of("care.offer") : List.of(told(scene.slots()), "care.offer"),
                    Set.of(
                            "care.told.safe",
                            "care.told.talk",
                            "care.told.nearby",
                            "care.told.alone",
                            "care.told.called",
                            "care.told.follow-up",
                            "care.offer"),
                    List.of(
                            Option.of(FOLLOW_UP, "care.button.follow-up").changing(new FollowUp(true)),
                            Option.of(GO_ON, "care.button.go-on", "on continue", "continuer", "reprendre", "go on")
                                    .changing(new GoOn()),
                            Option.of(DANGER, "care.button.not-safe").changing(new Safety("danger"))),
                    CareFlow::offers,
                    true)
            .reading(CareFlow::next);

    private static final CareQuestion TOMORROW = CareQuestion.of(
            "care.follow-up",
            List.of(
                    Option.of(YES, "care.button.yes", "oui", "yes").changing(new FollowUp(true)),
                    Option.of("care-no", "care.button.no", "non", "no", "non merci", "no thanks")
                            .changing(new FollowUp(false))));

    /** A bare yes counts while the question is the last thing that was said; after an answer that was not understood it may mean that one. */
    private static Optional<String> safety(OwnWords said, Scene scene) {
        if (said.danger()) {
            return Optional.of(DANGER);
        }
        boolean plainYes = said.yes() && scene.conversation().misses().inARow() == 0;
        return said.safe() || plainYes ? Optional.of(SAFE) : Optional.empty();
    }

    private static Optional<String> nearby(OwnWords said, Scene scene) {
        if (said.alone()) {
            return Optional.of(ALONE);
        }
        if (said.called()) {
            return Optional.of(CALLED);
        }
        return said.near(violent(scene)) ? Optional.of(NEAR) : Optional.empty();
    }

    private static boolean violent(Scene scene) {
        var alarm = scene.conversation().care().alarm();
        return VIOLENT.stream().anyMatch(alarm::startsWith);
    }

    /** Whoever was in danger a moment ago goes on only by saying so: “no” and “I am fine” may be said to something else. */
    private static Optional<String> next(OwnWords said, Scene scene) {
        if (said.danger()) {
            return Optional.of(DANGER);
        }
        boolean inDanger = IN_DANGER.contains(scene.slots().textOrEmpty(CareQuestion.ANSWER));
        return said.back() || (said.well() && !inDanger) ? Optional.of(GO_ON) : Optional.empty();
    }

    /** Whether an answer to this very question was not understood: then only the question comes again. */
    private static boolean again(Scene scene) {
        return scene.conversation().misses().last();
    }

    private static boolean offers(Shown shown) {
        return !shown.option().id().equals(FOLLOW_UP) || reachable(shown.scene().slots());
    }

    private static boolean mayBeReached(Scene scene) {
        return WelcomeFlow.welcomed(scene.conversation()) && !CareWords.minor(scene);
    }

    private static boolean reachable(Slots slots) {
        return slots.is(REACHABLE, "yes") && !slots.has(FOLLOW_UP);
    }

    private static String told(Slots slots) {
        return switch (slots.textOrEmpty(CareQuestion.ANSWER)) {
            case "care-talk" -> "care.told.talk";
            case NEAR -> "care.told.nearby";
            case ALONE -> "care.told.alone";
            case CALLED -> "care.told.called";
            case FOLLOW_UP -> "care.told.follow-up";
            default -> "care.told.safe";
        };
    }

    /** Whether it may have been a yes to the question whether they are safe, and must be asked again. */
    public static boolean unsure(String words, Conversation conversation) {
        return OwnWords.of(words).maybe()
                && conversation
                        .active()
                        .filter(frame ->
                                frame.flow().equals(CODE) && frame.state().equals(ASKING_SAFETY.name()))
                        .isPresent();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean offered() {
        return false;
    }

    @Override
    public Class<CareState> states() {
        return CareState.class;
    }

    @Override
    public CareState initial() {
        return GIVING_NUMBERS;
    }

    @Override
    public String purpose() {
        return "after words of distress: numbers to call, safety, people";
    }

    @Override
    public List<Arrow<CareState>> arrows() {
        return List.of(
                from(GIVING_NUMBERS).on(SETTLED).to(ASKING_SAFETY),
                from(ASKING_SAFETY)
                        .on(ANSWERED)
                        .when("in danger", slots -> slots.is(CareQuestion.ANSWER, DANGER))
                        .to(ASKING_NEARBY),
                from(ASKING_SAFETY).on(ANSWERED).to(ASKING_NEXT),
                from(ASKING_NEARBY).on(ANSWERED).to(ASKING_NEXT),
                from(ASKING_NEXT)
                        .on(ANSWERED)
                        .when("in danger", slots -> slots.is(CareQuestion.ANSWER, DANGER))
                        .to(ASKING_NEARBY),
                from(ASKING_NEXT)
                        .on(ANSWERED)
                        .when("to be asked tomorrow", slots -> slots.is(CareQuestion.ANSWER, FOLLOW_UP))
                        .to(NOTING_FOLLOW_UP),
                from(NOTING_FOLLOW_UP).on(SETTLED).to(ASKING_NEXT),
                from(ASKING_NEXT)
                        .on(ANSWERED)
                        .when("may be asked tomorrow", CareFlow::reachable)
                        .to(ASKING_FOLLOW_UP),
                from(ASKING_NEXT).on(ANSWERED).to(GOING_ON),
                from(ASKING_FOLLOW_UP).on(ANSWERED).to(GOING_ON));
    }

    @Override
    public Step step(CareState state) {
        return switch (state) {
            case GIVING_NUMBERS ->
                Steps.settle(
                        Set.of("care.opening", "care.closing", "care.numbers"),
                        scene -> new Settle(
                                Map.of(REACHABLE, mayBeReached(scene) ? "yes" : "no"),
                                List.of(CareWords.numbers(scene))));
            case ASKING_SAFETY -> SAFETY;
            case ASKING_NEARBY -> NEARBY;
            case ASKING_NEXT -> NEXT;
            case NOTING_FOLLOW_UP -> Steps.settle(Set.of(), _ -> new Settle(Map.of(FOLLOW_UP, "yes"), List.of()));
            case ASKING_FOLLOW_UP -> TOMORROW;
            case GOING_ON ->
                Steps.end(
                        Set.of("care.gone-on", "care.tomorrow", "care.button.help"),
                        scene -> new Finish(List.of(goneOn(scene)), Map.of()));
        };
    }

    private static Line goneOn(Scene scene) {
        var noted = scene.slots().is(CareQuestion.ANSWER, YES) ? CareWords.say(scene, "care.tomorrow") + " " : "";
        return Line.fixed(new Reply.Choices(
                new Words(noted + CareWords.say(scene, "care.gone-on")),
                List.of(scene.choice(HELP, "care.button.help"))));
    }
}
