package fr.phoenix.dialogs.texts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern TU = Pattern.compile("(?i)(?<![\\p{L}’'])(tu|te|toi|ton|tes|t’)(?![\\p{L}])");
    private static final Pattern VOUS = Pattern.compile("(?i)(?<![\\p{L}])(vous|votre|vos)(?![\\p{L}])");

    private final Texts texts = Texts.load();

    @Test
    void both_languages_say_the_same_keys() {
        assertThat(texts.keys(Language.EN)).isEqualTo(texts.keys(Language.FR));
    }

    @Test
    void both_languages_use_the_same_arguments() {
        for (var key : texts.keys(Language.FR)) {
            assertThat(arguments(Language.FR, Register.VOUS, key))
                    .as(key)
                    .isEqualTo(arguments(Language.EN, Register.VOUS, key))
                    .isEqualTo(arguments(Language.FR, Register.TU, key));
        }
    }

    @Test
    void tu_and_vous_are_never_mixed() {
        for (var key : texts.keys(Language.FR)) {
            if (texts.has(Language.FR, key + ".tu")) {
                assertThat(say(Register.TU, key)).as(key).doesNotContainPattern(VOUS);
                assertThat(say(Register.VOUS, key)).as(key).doesNotContainPattern(TU);
            }
        }
    }

    private List<String> arguments(Language language, Register register, String key) {
        var text = texts.say(language, register, key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}");
        return ARGUMENT.matcher(text).results().map(r -> r.group()).sorted().toList();
    }

    private String say(Register register, String key) {
        return texts.say(Language.FR, register, key, "", "", "", "", "", "");
    }
}
