package fr.phoenix.dialogs.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Reads {@code messages.txt} as the engine does, the open question first. Prints how much is understood, and what is read wrongly. */
class RulesTests {

    private static final String FREE = "free";

    private final Rules rules = new Rules();

    private record Case(String question, String expected, String message) {}

    @Test
    void messagesOfEveryKindMeanWhatPeopleMean() throws IOException {
        var cases = cases();
        var wrong = cases.stream()
                .filter(one -> !meaning(one).equals(one.expected()))
                .map(one -> one + " was read as " + meaning(one))
                .toList();

        long rule = cases.stream().filter(one -> !one.expected().equals(FREE)).count();
        long understood = cases.stream()
                .filter(one -> !one.expected().equals(FREE) && meaning(one).equals(one.expected()))
                .count();
        long free = cases.size() - rule;
        long falseHits = cases.stream()
                .filter(one -> one.expected().equals(FREE) && !meaning(one).equals(FREE))
                .count();
        System.out.printf(
                "FIGURE rules: %d messages, %d of %d understood without a model (%.1f %%), %d of %d free texts read wrongly%n",
                cases.size(), understood, rule, 100.0 * understood / rule, falseHits, free);
        assertThat(wrong).isEmpty();
    }

    /** What a question of that kind understands by itself comes before any command. */
    private String meaning(Case one) {
        var typed = new Typed(new Words(one.message()), Kind.CHAT);
        return Asked.understood(one.question(), typed)
                .or(() -> rules.read(typed).map(RulesTests::named))
                .orElse(FREE);
    }

    private static String named(Command command) {
        return switch (command) {
            case Command.GoBack back -> "go-back " + back.questions();
            case Command.StartFlow start -> "start-flow " + start.flow();
            case Command.ChangeLanguage change ->
                "change-language " + change.language().code();
            case Command.ChangeRegister change ->
                change.register() == fr.phoenix.dialogs.Register.TU ? "change-register tu" : "change-register vous";
            case Command.ChangeGender change ->
                "change-gender " + change.gender().name().toLowerCase(Locale.ROOT);
            default -> command.code();
        };
    }

    private static List<Case> cases() throws IOException {
        var resource = "/fr/phoenix/dialogs/understanding/messages.txt";
        try (var stream = Objects.requireNonNull(RulesTests.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .map(parts -> new Case(parts[0].strip(), parts[1].strip(), parts[2].strip()))
                    .toList();
        }
    }
}
