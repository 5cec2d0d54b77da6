package fr.phoenix.persistence;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import redis.embedded.RedisServer;

/** One PostgreSQL and one Redis for all integration tests of this JVM; they end with it. */
public final class Servers {

    private static final Servers SHARED = new Servers();

    private final EmbeddedPostgres postgres;
    private final DataSource database;
    private final RedisClient redis;

    private Servers() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            database = postgres.getPostgresDatabase();
            Flyway.configure().dataSource(database).load().migrate();
            int port = freePort();
            var server = redisOn(port);
            server.start();
            redis = RedisClient.create(RedisURI.create("127.0.0.1", port));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                redis.shutdown();
                stop(server);
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataSource database() {
        return SHARED.database;
    }

    /** Another, empty and not migrated database of the same server. */
    static DataSource database(String name) {
        var admin = JdbcClient.create(SHARED.database);
        admin.sql("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)").update();
        admin.sql("CREATE DATABASE " + name).update();
        return SHARED.postgres.getDatabase("postgres", name);
    }

    /** Another, empty database with all its tables. */
    public static DataSource migrated(String name) {
        var database = database(name);
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /** A database that was made before. */
    public static DataSource existing(String name) {
        return SHARED.postgres.getDatabase("postgres", name);
    }

    /** Copies a database that nobody uses. */
    public static void copy(String from, String to) {
        var admin = JdbcClient.create(SHARED.database);
        admin.sql("DROP DATABASE IF EXISTS " + to + " WITH (FORCE)").update();
        admin.sql("CREATE DATABASE " + to + " TEMPLATE " + from).update();
    }

    static RedisClient redis() {
        return SHARED.redis;
    }

    /** A Redis of one's own, to be killed; not started. */
    public static RedisServer redisOn(int port) throws IOException {
        return RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .setting("maxmemory 64mb")
                .build();
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stop(RedisServer server) {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
