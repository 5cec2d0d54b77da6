package fr.phoenix.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.Sessions;
import fr.phoenix.dialogs.privacy.PersonalData;
import io.lettuce.core.RedisClient;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PersistenceConfigurationIT {

    @TempDir
    private Path directory;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(PersistenceConfiguration.class)
    static class Application {

        @Bean
        DataSource dataSource() {
            return Servers.database("configured");
        }

        @Bean(destroyMethod = "")
        RedisClient redis() {
            return Servers.redis();
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    @Test
    void everyPortIsThereAndTheGeneratedMasterKeyIsReadByItsOwnerOnly() throws Exception {
        try (var context = start(Map.of("PHOENIX_DATA_DIR", directory.toString()))) {
            assertThat(List.of(
                            Inbox.class,
                            ConversationLog.class,
                            Outbox.class,
                            Files.class,
                            Sessions.class,
                            PersonalData.class))
                    .allSatisfy(port -> assertThat(context.getBean(port)).isNotNull());
            assertThat(java.nio.file.Files.getPosixFilePermissions(directory.resolve("master.key")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        try (var again = start(Map.of("PHOENIX_DATA_DIR", directory.toString()))) {
            assertThat(again.getBean(Inbox.class).waiting(1)).isEmpty();
        }
    }

    @Test
    void aDatabaseOfTheHostNeedsAMasterKeyOfTheHost() {
        var settings = Map.<String, Object>of(
                "PHOENIX_DATA_DIR", directory.toString(), "SPRING_DATASOURCE_URL", "jdbc:postgresql://db/phoenix");

        assertThatThrownBy(() -> start(settings))
                .rootCause()
                .hasMessageStartingWith("A database is configured but no master key.")
                .hasMessageContaining("PHOENIX_MASTER_KEY_FILE");
    }

    @Test
    void aNamedMasterKeyFileMustExist() {
        var settings = Map.<String, Object>of(
                "PHOENIX_MASTER_KEY_FILE", directory.resolve("absent").toString());

        assertThatThrownBy(() -> start(settings)).rootCause().hasMessageStartingWith("There is no master key file at ");
    }

    private static ConfigurableApplicationContext start(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return new SpringApplicationBuilder(Application.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .run();
    }
}
