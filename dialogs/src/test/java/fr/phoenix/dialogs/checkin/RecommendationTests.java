package fr.phoenix.dialogs.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.checkin.Recommendation.Reason;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.obstacles.Obstacle;
import fr.phoenix.dialogs.obstacles.Obstacles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecommendationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Journal NOTHING = new Journal(List.of());

    /** Its moves: one for low confidence, one for middle, one for high. */
    private static final Obstacle REFUSALS = Obstacles.load().find("refusals").orElseThrow();

    private final List<CheckIn> entries = new ArrayList<>();

    private RecommendationTests tried(String move, StepOutcome outcome) {
        int number = entries.size() + 1;
        entries.add(new CheckIn(
                number,
                DAY.plusDays(number),
                Optional.empty(),
                "",
                "refusals",
                move,
                "un pas",
                Optional.empty(),
                8,
                outcome));
        return this;
    }

    private static List<String> order(List<Recommendation> recommended) {
        return recommended.stream().map(one -> one.move().code()).toList();
    }

    private List<Recommendation> with(int confidence) {
        return Recommendation.of(REFUSALS, confidence, new Journal(entries));
    }

    @Test
    void what_fits_the_confidence_of_the_day_comes_first_and_what_asks_for_more_last() {
        assertThat(order(with(2))).containsExactly("write-it-out", "sort-refusals", "ask-feedback");
        assertThat(order(with(5))).containsExactly("sort-refusals", "write-it-out", "ask-feedback");
        assertThat(order(with(9))).containsExactly("ask-feedback", "write-it-out", "sort-refusals");
        assertThat(with(2).getFirst().reason()).isEqualTo(Reason.FITS);
        assertThat(with(9).getFirst().reason()).isEqualTo(Reason.KNOWN);
    }

    @Test
    void what_helped_before_comes_before_what_only_fits() {
        tried("sort-refusals", StepOutcome.DONE);

        var first = with(2).getFirst();

        assertThat(first.move().code()).isEqualTo("sort-refusals");
        assertThat(first.reason()).isEqualTo(Reason.HELPED);
        assertThat(first.helped().orElseThrow().day()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void what_stayed_undone_more_often_than_not_goes_to_the_end() {
        tried("write-it-out", StepOutcome.NOT_YET).tried("write-it-out", StepOutcome.NOT_YET);

        assertThat(order(with(5))).endsWith("write-it-out");
        assertThat(order(with(2))).endsWith("write-it-out");
    }

    @Test
    void a_reason_from_the_past_is_about_the_last_time() {
        tried("sort-refusals", StepOutcome.DONE)
                .tried("sort-refusals", StepOutcome.DONE)
                .tried("sort-refusals", StepOutcome.NOT_YET);

        assertThat(with(5).getFirst().reason()).isEqualTo(Reason.KNOWN);
    }

    @Test
    void the_same_answers_give_the_same_order_and_three_moves_at_most() {
        assertThat(Recommendation.of(REFUSALS, 5, NOTHING)).isEqualTo(Recommendation.of(REFUSALS, 5, NOTHING));
        assertThat(Obstacles.load().all())
                .allSatisfy(obstacle ->
                        assertThat(Recommendation.of(obstacle, 0, NOTHING)).hasSizeBetween(2, Recommendation.MOST));
    }
}
