package fr.phoenix.dialogs.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
            if (!say(Register.TU, key).equals(say(Register.VOUS, key))) {
                assertThat(say(Register.TU, key)).as(key).doesNotContainPattern(VOUS);
                assertThat(say(Register.VOUS, key)).as(key).doesNotContainPattern(TU);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_key_stands_twice_in_a_file_or_in_two_files(Language language) {
        var keys = Stream.of("texts", "coaching")
                .flatMap(file -> WordList.lines(Language.class, file + "_" + language.code() + ".properties").stream())
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void a_key_of_two_files_is_refused() {
        var all = new Properties();
        all.setProperty("menu", "Menu");
        var more = new Properties();
        more.setProperty("menu", "Carte");

        assertThatIllegalStateException().isThrownBy(() -> Texts.add(all, more)).withMessageContaining("menu");
    }

    private List<String> arguments(Language language, Register register, String key) {
        var text = texts.say(language, register, key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}");
        return ARGUMENT.matcher(text).results().map(r -> r.group()).sorted().toList();
    }

    private String say(Register register, String key) {
        return texts.say(Language.FR, register, key, "", "", "", "", "", "");
    }
}
