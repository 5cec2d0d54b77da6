package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Written;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that repeat a choice recurse once a letter: words without an end must not take the stack with them. */
class LongWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "jesuisfatigue", "a-", "É'", "Aa", "1", "🙂", "a.", "@a"})
    void a_word_of_thousands_of_letters_is_reflected_like_any_other(String piece) {
        var text = piece.repeat(4_000 / piece.length()) + " je suis fatiguée";

        var written = OrchestratorUnderTest.offline()
                .orchestrator
                .write(
                        Briefs.reflection(Briefs.TU, text),
                        Progress.NONE,
                        Briefs.until(Instant.now().plusSeconds(20)));

        assertThat(written).isNotInstanceOf(Written.Unavailable.class);
    }
}
