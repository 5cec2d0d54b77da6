package fr.phoenix.persistence.embedded;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * An empty {@code PHOENIX_DATA_DIR} is one that is not set, for whoever asks: data would land in the current directory otherwise, and the
 * log at the root. Called by Spring Boot before it looks at the log's settings.
 */
public final class EmptyDataDirectory implements EnvironmentPostProcessor {

    private static final String DATA_DIRECTORY = "phoenix.data-dir";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var directory = environment.getProperty(DATA_DIRECTORY);
        if (directory != null && directory.isBlank()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("emptyDataDirectory", Map.of(DATA_DIRECTORY, "./data")));
        }
    }
}
