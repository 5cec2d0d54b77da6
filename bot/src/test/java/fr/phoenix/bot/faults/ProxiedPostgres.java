package fr.phoenix.bot.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of one's own behind a {@link TcpProxy}, with what a service needs to use it as the host's database. */
final class ProxiedPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    final TcpProxy proxy;

    /** Around the proxy, for looking at what is really there. */
    final JdbcClient direct;

    ProxiedPostgres() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("synchronous_commit", "on")
                .start();
        proxy = TcpProxy.to("127.0.0.1", server.getPort());
        direct = JdbcClient.create(server.getPostgresDatabase());
    }

    /** As the constructor, for a field that is set once for a class of tests. */
    static ProxiedPostgres start() {
        try {
            return new ProxiedPostgres();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The properties of a service on this database, with a master key of its own in the directory. */
    Map<String, String> properties(Path directory) throws IOException {
        var key = directory.resolve("own-master.key");
        if (!Files.exists(key)) {
            Files.writeString(
                    key,
                    Base64.getEncoder()
                            .encodeToString("a master key for tests, 32 bytes".getBytes(StandardCharsets.US_ASCII)));
        }
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/postgres",
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "postgres",
                "phoenix.master-key-file",
                key.toString(),
                "phoenix.data-dir",
                directory.resolve("data").toString());
    }

    long count(String sql) {
        return direct.sql(sql).query(Long.class).single();
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        server.close();
    }
}
