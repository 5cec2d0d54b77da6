package fr.phoenix.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;

class EmptyDataDirectoryTests {

    @ParameterizedTest
    @CsvSource({"'', ./data", "' ', ./data", "/srv/phoenix, /srv/phoenix"})
    void anEmptyVariableIsOneThatIsNotSet(String variable, String directory) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("PHOENIX_DATA_DIR", variable)));

        new EmptyDataDirectory().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("phoenix.data-dir")).isEqualTo(directory);
    }

    @Test
    void springBootAsksIt() {
        var asked = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(EnvironmentPostProcessor.class, (type, name, failure) -> {});

        assertThat(asked).hasAtLeastOneElementOfType(EmptyDataDirectory.class);
    }
}
