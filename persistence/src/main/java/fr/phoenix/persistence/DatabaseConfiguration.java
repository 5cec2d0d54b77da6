package fr.phoenix.persistence;

import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.privacy.ErasureFile;
import fr.phoenix.persistence.privacy.EventRights;
import fr.phoenix.persistence.privacy.JdbcPersonalData;
import fr.phoenix.persistence.privacy.RecordedErasures;
import fr.phoenix.persistence.privacy.RestoreGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** Who may do what in the database, and whether it is the one that was last in use. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Migrations have connections of their own: those of the pool act as the role phoenix_app, which may change no table. Without a usable
     * master key no database is touched.
     */
    @Bean
    @DependsOn("masterKey")
    @Conditional(DatabaseConfigured.class)
    FlywayConnectionDetails migrations(Environment environment) {
        return new OwnersConnection(environment);
    }

    /** An empty variable, as compose files leave it, counts as not set. */
    static final class DatabaseConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    /** The user of the data source, unless another one owns the tables: SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD. */
    private record OwnersConnection(Environment environment) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return environment.getProperty(
                    "spring.flyway.url", environment.getRequiredProperty("spring.datasource.url"));
        }

        @Override
        public @Nullable String getUsername() {
            var owner = environment.getProperty("spring.flyway.user");
            return owner == null ? environment.getProperty("spring.datasource.username") : owner;
        }

        @Override
        public @Nullable String getPassword() {
            var owner = environment.getProperty("spring.flyway.user");
            return environment.getProperty(owner == null ? "spring.datasource.password" : "spring.flyway.password");
        }
    }

    @Bean
    ErasureFile erasureFile(PersistenceProperties properties) {
        return new ErasureFile(properties.erasures());
    }

    @Bean
    EventRights eventRights(JdbcClient jdbc) {
        return new EventRights(jdbc);
    }

    @Bean
    RestoreGuard restoreGuard(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            JdbcPersonalData personalData,
            PersonKeys keys,
            ErasureFile file) {
        return new RestoreGuard(jdbc, transactions, personalData, keys, file);
    }

    /** What everybody means who asks for the port. */
    @Bean
    @Primary
    RecordedErasures recordedErasures(JdbcPersonalData personalData, RestoreGuard guard) {
        return new RecordedErasures(personalData, guard);
    }
}
