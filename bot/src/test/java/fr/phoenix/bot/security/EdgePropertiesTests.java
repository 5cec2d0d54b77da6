package fr.phoenix.bot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.persistence.embedded.StartRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgePropertiesTests {

    @Test
    void exactOriginsAndOurOwnMayCallTheChat() {
        var edge = new EdgeProperties(List.of(" https://www.example.org", ""), "https://phoenix.example.org/");

        assertThat(edge.origins()).containsExactly("https://www.example.org", "https://phoenix.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "https://*.example.org", "example.org", "https://example.org/chat", "ftp://example.org"})
    void anythingButAnOriginStopsTheStart(String origin) {
        assertThatThrownBy(() -> new EdgeProperties(List.of(origin), ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PHOENIX_WIDGET_ORIGINS");
    }
}
