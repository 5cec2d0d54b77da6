package fr.phoenix.bot.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL with a fresh database, durable as in production, and one Redis that can be killed. */
final class Backends implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final RedisProcess redis;

    private Backends(EmbeddedPostgres postgres, RedisProcess redis) {
        this.postgres = postgres;
        this.redis = redis;
    }

    static Backends start() throws IOException {
        var redis = RedisProcess.start();
        var postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Backends(postgres, redis);
    }

    int postgresPort() {
        return postgres.getPort();
    }

    RedisProcess redis() {
        return redis;
    }

    /** Past the proxies, for the ledger. */
    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** Ends one session of the services in the middle of whatever it does; false when there is none. */
    boolean killOneBackend() throws SQLException {
        return JdbcClient.create(database())
                .sql("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name LIKE 'PostgreSQL JDBC%'
                        ORDER BY state = 'active' DESC, random() LIMIT 1""")
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        redis.close();
        postgres.close();
    }
}
