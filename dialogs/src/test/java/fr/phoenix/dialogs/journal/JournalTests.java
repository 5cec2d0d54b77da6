package fr.phoenix.dialogs.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.journal.CheckIn.Feeling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static CheckIn entry(int number, String said, StepOutcome outcome) {
        return new CheckIn(
                number,
                DAY.plusDays(number),
                Optional.of(new Feeling(4, 6)),
                said,
                "refusals",
                "ask-feedback",
                "appeler le CFA",
                Optional.of(DAY.plusDays(number + 2)),
                8,
                outcome);
    }

    @Test
    void what_is_remembered_is_read_back_in_order() {
        var entries = List.of(entry(1, "deux refus", StepOutcome.DONE), entry(2, "", StepOutcome.OPEN));
        var facts = new HashMap<String, String>(Map.of("check-in.last-step", "autre chose"));

        entries.reversed().forEach(one -> facts.put(one.fact(), one.value()));

        assertThat(Journal.in(facts).entries()).isEqualTo(entries);
        assertThat(Journal.in(facts).next()).isEqualTo(3);
    }

    @Test
    void lines_and_tabs_of_the_person_break_nothing() {
        var one = entry(1, "deux\trefus\ncette semaine", StepOutcome.OPEN);

        assertThat(CheckIn.parse(one.fact(), one.value())).contains(one);
        assertThat(one.said()).isEqualTo("deux refus cette semaine");
    }

    @Test
    void words_too_long_to_quote_are_not_kept() {
        assertThat(entry(1, "x".repeat(CheckIn.LONGEST_SAID + 1), StepOutcome.OPEN)
                        .said())
                .isEmpty();
    }

    @Test
    void a_check_in_without_feelings_or_a_day_is_read_back() {
        var one = new CheckIn(7, DAY, Optional.empty(), "", "", "", "", Optional.empty(), -1, StepOutcome.OPEN);

        assertThat(CheckIn.parse(one.fact(), one.value())).contains(one);
        assertThat(new Journal(List.of(one)).open()).isEmpty();
    }

    @Test
    void what_others_wrote_is_no_check_in() {
        assertThat(CheckIn.parse("journal.1", "not ours")).isEmpty();
        assertThat(CheckIn.parse("journal.x", entry(1, "", StepOutcome.OPEN).value()))
                .isEmpty();
        assertThat(CheckIn.parse("other.1", entry(1, "", StepOutcome.OPEN).value()))
                .isEmpty();
    }

    @Test
    void the_oldest_gives_way_to_the_sixty_first() {
        var full = new Journal(java.util.stream.IntStream.rangeClosed(1, Journal.MOST)
                .mapToObj(number -> entry(number, "", StepOutcome.DONE))
                .toList());

        assertThat(full.givingWay()).contains("journal.1");
        assertThat(new Journal(full.entries().subList(1, 60)).givingWay()).isEmpty();
    }
}
