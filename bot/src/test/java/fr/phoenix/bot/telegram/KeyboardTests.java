package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Reply.Choice;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyboardTests {

    @Test
    void aScaleFromZeroToTenTakesTwoRows() {
        var scale = IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toArray(String[]::new);

        assertThat(rows(scale))
                .containsExactly(List.of("0", "1", "2", "3", "4", "5"), List.of("6", "7", "8", "9", "10"));
    }

    @Test
    void shortLabelsPairUpAndLongOnesStandAlone() {
        assertThat(rows("Oui", "Non", "Parler à une vraie personne", "Plus tard"))
                .containsExactly(List.of("Oui", "Non"), List.of("Parler à une vraie personne"), List.of("Plus tard"));
    }

    @Test
    void aChoiceThatNoButtonCanCarryIsLeftToTyping() {
        var tooLong = new Choice("é".repeat(40), "Trop");

        assertThat(Keyboard.rows(List.of(tooLong, new Choice("ok", "Oui"))))
                .containsExactly(List.of(new Choice("ok", "Oui")));
    }

    private static List<List<String>> rows(String... labels) {
        return Keyboard.rows(
                        Stream.of(labels).map(label -> new Choice("id", label)).toList())
                .stream()
                .map(row -> row.stream().map(Choice::label).toList())
                .toList();
    }
}
