package fr.phoenix.dialogs.linking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Words;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCodeTests {

    private static final LinkCode CODE = new LinkCode("K7QF2M9DXR4T8VWA");

    @Test
    void codes_are_different_and_fit_a_deep_link_of_telegram() {
        var seen = new HashSet<LinkCode>();
        var random = new SecureRandom();
        for (int i = 0; i < 1_000; i++) {
            var code = LinkCode.random(random);
            assertThat(code.shown()).matches("[A-Za-z0-9_-]{1,64}");
            assertThat(seen.add(code)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7QF-2M9D-XR4T-8VWA",
                "k7qf-2m9d-xr4t-8vwa",
                "K7QF2M9DXR4T8VWA",
                " K7QF 2M9D XR4T 8VWA ",
            })
    void it_is_read_as_people_write_it(String written) {
        assertThat(LinkCode.read(written)).contains(CODE);
    }

    @Test
    void letters_that_look_like_digits_are_digits() {
        assertThat(LinkCode.read("OOOO-IIII-LLLL-0000")).contains(new LinkCode("0000111111110000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QF", "K7QF-2M9D-XR4T-8VWU", "K7QF-2M9D-XR4T-8VWAA", "K7QF-2M9D-XR4T-8VW!"})
    void what_is_none_is_none(String written) {
        assertThat(LinkCode.read(written)).isEmpty();
    }

    @Test
    void it_never_shows_by_accident() {
        assertThat(CODE).hasToString("LinkCode");
        assertThat(LinkCode.masked("https://t.me/bot?start=K7QF-2M9D-XR4T-8VWA, ou **K7QF-2M9D-XR4T-8VWA**."))
                .isEqualTo("https://t.me/bot?start=••••-••••-••••-••••, ou **••••-••••-••••-••••**.");
        assertThat(LinkCode.masked("K7QF2M9DXR4T8VWA")).isEqualTo("••••-••••-••••-••••");
        assertThat(LinkCode.masked("du lundi au vendredi, mi-temps")).isEqualTo("du lundi au vendredi, mi-temps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start K7QF-2M9D-XR4T-8VWA",
                "/START k7qf2m9dxr4t8vwa",
                "/lier K7QF 2M9D XR4T 8VWA",
                "/link K7QF-2M9D-XR4T-8VWA",
                "K7QF-2M9D-XR4T-8VWA",
                "K7QF2M9DXR4T8VWA",
                "mon code est K7QF-2M9D-XR4T-8VWA",
                "https://phoenix.example/#lien=K7QF-2M9D-XR4T-8VWA",
                "https://t.me/phoenix_bot?start=K7QF-2M9D-XR4T-8VWA",
            })
    void a_message_shows_a_code(String text) {
        assertThat(in(text)).contains(new ShownCode.Whole(CODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start K7QF-2M9D-XR4T-8VW", "/lier bonjour", "/link K7QF"})
    void a_command_may_show_what_cannot_be_one(String text) {
        assertThat(in(text)).contains(new ShownCode.Garbled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/start facebook",
                "/lier",
                "professionnelles",
                "du 06 12 34 56 78 90 12 34",
                "une demi-heure"
            })
    void other_messages_show_none(String text) {
        assertThat(in(text)).isEmpty();
    }

    private static Optional<ShownCode> in(String text) {
        return ShownCode.in(new Typed(new Words(text), Kind.CHAT));
    }
}
