package fr.phoenix.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.persistence.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A host's own user, who owns the tables and may make no roles. */
class AppRoleIT {

    @Test
    void aUserWhoMayMakeNoRolesIsServedAndProtectedByTheTriggerUntilTheRoleIsGranted() {
        var admin = JdbcClient.create(Servers.migrated("role_admin"));
        admin.sql("DROP DATABASE IF EXISTS role_plain WITH (FORCE)").update();
        admin.sql("DROP ROLE IF EXISTS plain").update();
        admin.sql("CREATE ROLE plain LOGIN NOSUPERUSER NOCREATEROLE PASSWORD 'plain'")
                .update();
        admin.sql("CREATE DATABASE role_plain OWNER plain").update();
        var database = (PGSimpleDataSource) Servers.existing("role_plain");
        database.setUser("plain");
        database.setPassword("plain");
        var plain = JdbcClient.create(asApp(database));

        Flyway.configure().dataSource(database).load().migrate();
        assertThat(new EventRights(plain).readAndAddOnly()).isFalse();
        assertThat(plain.sql("SELECT identity FROM store_identity()")
                        .query(String.class)
                        .single())
                .isNotBlank();
        assertThat(new ErasedEvents(plain).purge(ErasedEvents.KEPT)).isZero();

        admin.sql("GRANT phoenix_app TO plain").update();
        Flyway.configure().dataSource(database).load().migrate();
        assertThat(new EventRights(plain).readAndAddOnly()).isTrue();
        assertThat(new ErasedEvents(plain).purge(ErasedEvents.KEPT)).isZero();
        assertThatThrownBy(() -> plain.sql("DELETE FROM event").update())
                .rootCause()
                .hasMessageContaining("permission denied for table event");
        assertThatThrownBy(() -> plain.sql("DROP TABLE inbox").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    /** As the pool does it. */
    private static DelegatingDataSource asApp(PGSimpleDataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                try (var statement = connection.createStatement()) {
                    statement.execute("SELECT act_as_app()");
                }
                return connection;
            }
        };
    }
}
