package fr.phoenix.dialogs.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandmarksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "me (?:tuer|pendre)s? ; tuer pendre",
                "(?:je )?veux ; veux",
                "disparai\\w+ (?:demain)? ; disparai",
                "(?:a|b)? chats? ; chat",
                "cat{0,3}s ; ca",
                "mourir(?! de rire) ; mourir",
                "(?:ici|la bas|) partout ; partout"
            })
    void reads_off_a_pattern_what_has_to_stand_there(String pattern, String landmarks) {
        assertThat(Landmarks.of(pattern).stream().map(String::strip)).containsExactlyInAnyOrder(landmarks.split(" "));
    }

    @Test
    void a_pattern_that_may_match_anything_has_none() {
        assertThat(Landmarks.of("(?:ici|\\w+)")).isEmpty();
    }

    @Test
    void every_rule_has_some() {
        var vocabulary = new Vocabulary("people.txt", "pieces.txt");

        assertThat(Arrays.stream(Danger.values()).flatMap(danger -> CrisisRule.about(danger, vocabulary)))
                .allSatisfy(rule -> assertThat(rule.landmarks()).isNotEmpty());
    }
}
