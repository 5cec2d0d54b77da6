package fr.phoenix.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class HalfADatabaseTests {

    @Test
    void aUserOrAPasswordWithoutADatabaseStopsTheStart() {
        for (var name : new String[] {"spring.datasource.username", "spring.datasource.password"}) {
            var environment = new StandardEnvironment();
            environment.getPropertySources().addFirst(new MapPropertySource("host", Map.of(name, "secret")));

            assertThatThrownBy(() -> EmbeddedServersConfiguration.refuseHalfADatabase(environment))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("SPRING_DATASOURCE_URL")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void neitherOfThemIsFine() {
        assertThatCode(() -> EmbeddedServersConfiguration.refuseHalfADatabase(new StandardEnvironment()))
                .doesNotThrowAnyException();
    }
}
