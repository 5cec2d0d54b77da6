package fr.phoenix.persistence.embedded;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded servers that are needed, and hands out what the rest uses: Boot's connection details for the data source and
 * Flyway, and one Redis client. Spring destroys in the opposite order, so the servers outlive everything that talks to them.
 */
@Configuration(proxyBeanMethods = false)
public class EmbeddedServersConfiguration {

    private static final String DATABASE = "spring.datasource.url";
    private static final String REDIS = "spring.data.redis.url";

    @Bean
    DataDirectory dataDirectory(Environment environment) {
        return DataDirectory.at(Path.of(environment.getProperty("phoenix.data-dir", "./data")));
    }

    @Bean
    @Lazy
    DataDirectoryLock dataDirectoryLock(DataDirectory directory) {
        return DataDirectoryLock.take(directory);
    }

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    PostgresServer embeddedPostgres(ObjectProvider<DataDirectoryLock> lock, Environment environment) {
        refuseHalfADatabase(environment);
        return PostgresServer.start(lock.getObject().directory(), new SecureRandom());
    }

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    EmbeddedConnectionDetails embeddedConnectionDetails(PostgresServer server) {
        return new EmbeddedConnectionDetails(server);
    }

    @Bean
    @Conditional(NoRedisConfigured.class)
    RedisServer embeddedRedis(DataDirectoryLock lock) {
        return RedisServer.start(lock.directory(), new SecureRandom());
    }

    /** Commands fail within a second when Redis is away, so that whoever may do without does. */
    @Bean(destroyMethod = "shutdown")
    RedisClient redisClient(ObjectProvider<RedisServer> embedded, Environment environment) {
        var server = embedded.getIfAvailable();
        var address = server == null ? configured(environment) : address(server);
        address.setTimeout(Duration.ofSeconds(1));
        var client = RedisClient.create(address);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .build());
        return client;
    }

    @Bean
    EmbeddedServers embeddedServers(Environment environment, DataDirectory directory) {
        return new EmbeddedServers(lacks(environment, DATABASE), lacks(environment, REDIS), directory.path());
    }

    /** Who names a user or a password of a database means that database, not ours. */
    static void refuseHalfADatabase(Environment environment) {
        if (!lacks(environment, "spring.datasource.username") || !lacks(environment, "spring.datasource.password")) {
            throw new StartRefused(
                    "SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD is set, but SPRING_DATASOURCE_URL is not.",
                    "Set SPRING_DATASOURCE_URL (like jdbc:postgresql://localhost:5432/phoenix), or unset the others to run on the"
                            + " embedded PostgreSQL.");
        }
    }

    private static RedisURI address(RedisServer server) {
        return RedisURI.builder()
                .withHost(server.host())
                .withPort(server.port())
                .withPassword(server.password().toCharArray())
                .build();
    }

    private static RedisURI configured(Environment environment) {
        try {
            return RedisURI.create(environment.getRequiredProperty(REDIS));
        } catch (IllegalArgumentException _) {
            throw new StartRefused(
                    "SPRING_DATA_REDIS_URL is not the address of a Redis.",
                    "Write it as redis://user:password@host:port/0, or rediss:// for TLS; leave it out for the embedded one.");
        }
    }

    private static boolean lacks(Environment environment, String property) {
        return !StringUtils.hasText(environment.getProperty(property));
    }

    /** The same for the service and for migrations; the latter on connections of their own, which keep the owner's rights. */
    record EmbeddedConnectionDetails(PostgresServer server) implements JdbcConnectionDetails, FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return PostgresServer.USER;
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String getDriverClassName() {
            return JdbcConnectionDetails.super.getDriverClassName();
        }
    }

    static final class NoDatabaseConfigured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return lacks(context.getEnvironment(), DATABASE);
        }
    }

    static final class NoRedisConfigured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return lacks(context.getEnvironment(), REDIS);
        }
    }
}
