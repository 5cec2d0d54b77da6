package fr.phoenix.dialogs.wellbeing;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.REFUSED;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.ASKING_ACTIVE;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.ASKING_CALM;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.ASKING_CHEERFUL;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.ASKING_INTERESTED;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.ASKING_RESTED;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.DECLINED;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.DONE;
import static fr.phoenix.dialogs.wellbeing.WellBeingState.INTRODUCING;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Five statements about the last two weeks, each answered by how often it was true; then the score, with care. */
public final class WellBeingFlow implements Flow<WellBeingState> {

    /** The slots of the answers, in the order they are asked. */
    static final List<String> ITEMS = List.of("cheerful", "calm", "active", "rested", "interested");

    private static final int MOST_OFTEN = 5;

    /** The most often first, as in the questionnaire. */
    private static final List<Option> ANSWERS = IntStream.rangeClosed(0, MOST_OFTEN)
            .map(i -> MOST_OFTEN - i)
            .mapToObj(points -> Option.of(String.valueOf(points), "well-being.answer." + points))
            .toList();

    private static final List<WellBeingState> ASKING =
            List.of(ASKING_CHEERFUL, ASKING_CALM, ASKING_ACTIVE, ASKING_RESTED, ASKING_INTERESTED);
    private static final List<Question> QUESTIONS = ITEMS.stream()
            .map(item -> Questions.oneOf("well-being.item." + item, item, ANSWERS))
            .toList();

    @Override
    public String code() {
        return "well-being";
    }

    @Override
    public int version() {
        return 1;
    }

    /** Nobody is asked to fill in a questionnaire. */
    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Class<WellBeingState> states() {
        return WellBeingState.class;
    }

    @Override
    public WellBeingState initial() {
        return INTRODUCING;
    }

    @Override
    public String purpose() {
        return "the WHO-5 well-being questionnaire, when the person asks for a well-being test";
    }

    @Override
    public Optional<Purpose> needs(WellBeingState state) {
        return switch (state) {
            case INTRODUCING, ASKING_CHEERFUL, ASKING_CALM, ASKING_ACTIVE, ASKING_RESTED, ASKING_INTERESTED, DONE ->
                Optional.of(Purpose.CHECK_INS);
            case DECLINED -> Optional.empty();
        };
    }

    @Override
    public List<Arrow<WellBeingState>> arrows() {
        var arrows = new ArrayList<Arrow<WellBeingState>>();
        arrows.add(from(INTRODUCING).on(SETTLED).to(ASKING.getFirst()));
        arrows.add(from(INTRODUCING).on(REFUSED).to(DECLINED));
        for (int i = 0; i < ASKING.size(); i++) {
            var next = i + 1 < ASKING.size() ? ASKING.get(i + 1) : DONE;
            arrows.add(from(ASKING.get(i)).on(ANSWERED).to(next));
            arrows.add(from(ASKING.get(i)).on(REFUSED).to(DECLINED));
        }
        arrows.add(from(DONE).on(REFUSED).to(DECLINED));
        return arrows;
    }

    @Override
    public Step step(WellBeingState state) {
        return switch (state) {
            case INTRODUCING ->
                Steps.settle(
                        Set.of("well-being.intro"),
                        scene -> new Settle(Map.of(), List.of(scene.text("well-being.intro"))));
            case ASKING_CHEERFUL, ASKING_CALM, ASKING_ACTIVE, ASKING_RESTED, ASKING_INTERESTED ->
                QUESTIONS.get(ASKING.indexOf(state));
            case DONE -> Steps.end(Result.TEXTS, Result::tell);
            case DECLINED -> Steps.end(_ -> "well-being.declined", "well-being.declined");
        };
    }
}
