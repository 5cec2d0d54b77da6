package fr.phoenix.dialogs.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many of our own lines are noticed, and how many are taken for an alarm that are none; {@code docs/figures.md} says what that is worth. */
class CrisisFiguresTests {

    private final CrisisLanguage crisis = new CrisisLanguage();

    @Test
    void nearly_every_line_of_distress_is_noticed_and_nearly_every_other_passes() {
        CrisisSet.all().forEach(set -> print(set.name() + ", " + set.language(), set.lines()));
        Arrays.stream(Danger.values())
                .forEach(danger -> Stream.of("fr", "en")
                        .forEach(language -> print(
                                danger.code() + ", " + language,
                                lines(set -> set.language().equals(language)).stream()
                                        .filter(line -> line.expected()
                                                .filter(alarm -> alarm.danger() == danger)
                                                .isPresent())
                                        .toList())));

        var all = print("all", lines(_ -> true));

        assertThat(all.lines()).isGreaterThan(900);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(all.falseAlarms()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void what_is_noticed_is_called_what_it_is() {
        var wrong = lines(_ -> true).stream()
                .filter(line -> line.expected().isPresent())
                .filter(line -> crisis.notice(line.words())
                        .filter(noticed ->
                                !line.expected().filter(noticed::equals).isPresent())
                        .isPresent())
                .count();

        assertThat(wrong).isLessThanOrEqualTo(14);
    }

    private static List<CrisisSet.Line> lines(Predicate<CrisisSet> sets) {
        return CrisisSet.all().filter(sets).flatMap(set -> set.lines().stream()).toList();
    }

    private Counted print(String what, List<CrisisSet.Line> lines) {
        var distress =
                lines.stream().filter(line -> line.expected().isPresent()).toList();
        var other = lines.stream().filter(line -> line.expected().isEmpty()).toList();
        var counted = new Counted(noticed(distress), distress.size(), noticed(other), other.size());
        System.out.printf(
                Locale.ROOT,
                "FIGURE crisis %s: noticed %d of %d (%.3f), false alarms %d of %d (%.3f)%n",
                what,
                counted.noticed(),
                counted.distress(),
                counted.recall(),
                counted.mistaken(),
                counted.other(),
                counted.falseAlarms());
        return counted;
    }

    private long noticed(List<CrisisSet.Line> lines) {
        return lines.stream()
                .filter(line -> crisis.notice(line.words()).isPresent())
                .count();
    }

    private record Counted(long noticed, int distress, long mistaken, int other) {

        private int lines() {
            return distress + other;
        }

        private double recall() {
            return distress == 0 ? 1 : (double) noticed / distress;
        }

        private double falseAlarms() {
            return other == 0 ? 0 : (double) mistaken / other;
        }
    }
}
