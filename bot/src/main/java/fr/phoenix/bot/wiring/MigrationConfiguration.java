package fr.phoenix.bot.wiring;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Lets migrations take their time: the pool's connections give up on a statement after seconds, which an index of a large table needs. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayConfigurationCustomizer patientMigrations() {
        return MigrationConfiguration::withoutTheTimeouts;
    }

    private static void withoutTheTimeouts(FluentConfiguration flyway) {
        if (flyway.getDataSource() instanceof HikariDataSource pool) {
            flyway.dataSource(new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
        }
    }
}
