package fr.phoenix.dialogs.care;

import static fr.phoenix.dialogs.care.SinceState.ANSWERED;
import static fr.phoenix.dialogs.care.SinceState.ASKING;
import static fr.phoenix.dialogs.care.SinceState.ASKING_NEXT;
import static fr.phoenix.dialogs.flow.Arrow.from;

import fr.phoenix.dialogs.Care;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Setting.GoOn;
import fr.phoenix.dialogs.flow.Decision.Setting.Safety;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks somebody in whose words distress was noticed how they have been since, before anything else goes on. Any answer will do. */
public final class SinceFlow implements Flow<SinceState> {

    public static final String CODE = "care-since";

    /** What fills the answer when it is in the person's own words; these are not kept. */
    public static final Map<String, String> TOLD = Map.of(CareQuestion.ANSWER, "told");

    private static final String HARD = "care-hard";

    static final CareQuestion QUESTION = CareQuestion.of(
            "care.since",
            List.of(
                    Option.of("care-better", "care.button.better", "mieux", "ca va", "oui", "better", "i m fine", "yes")
                            .changing(new Safety(Care.BETTER)),
                    Option.of(HARD, "care.button.hard", "pas mieux", "non", "mal", "no", "not better")
                            .changing(new Safety("hard"))));

    private static final CareQuestion NEXT = CareQuestion.of(
            _ -> List.of("care.since.hard", "care.offer"),
            Set.of("care.since.hard", "care.offer"),
            List.of(Option.of("care-go-on", "care.button.go-on", "on continue", "continuer", "reprendre", "go on")
                    .changing(new GoOn())),
            _ -> true,
            true);

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
    public Class<SinceState> states() {
        return SinceState.class;
    }

    @Override
    public SinceState initial() {
        return ASKING;
    }

    @Override
    public String purpose() {
        return "how somebody has been since words of distress";
    }

    @Override
    public List<Arrow<SinceState>> arrows() {
        return List.of(
                from(ASKING)
                        .on(Signal.ANSWERED)
                        .when("still hard", slots -> slots.is(CareQuestion.ANSWER, HARD))
                        .to(ASKING_NEXT),
                from(ASKING).on(Signal.ANSWERED).to(ANSWERED),
                from(ASKING_NEXT).on(Signal.ANSWERED).to(ANSWERED));
    }

    @Override
    public Step step(SinceState state) {
        return switch (state) {
            case ASKING -> QUESTION;
            case ASKING_NEXT -> NEXT;
            case ANSWERED ->
                Steps.end(Set.of("care.since.better", "care.since.told"), scene -> new Finish(ending(scene), Map.of()));
        };
    }

    private static List<Line> ending(Scene scene) {
        return switch (scene.slots().textOrEmpty(CareQuestion.ANSWER)) {
            case "care-better" -> List.of(CareWords.line(scene, "care.since.better"));
            case "care-go-on" -> List.of();
            default -> List.of(CareWords.line(scene, "care.since.told"));
        };
    }
}
