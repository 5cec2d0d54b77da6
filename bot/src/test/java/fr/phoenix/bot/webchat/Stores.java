package fr.phoenix.bot.webchat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.StringCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded PostgreSQL and Redis of a running service, seen by whoever can read its data directory. */
final class Stores implements AutoCloseable {

    private final JdbcClient jdbc;
    private final RedisClient redis;

    Stores(Path data) throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        var password = Files.readString(data.resolve("postgres/phoenix.password"));
        jdbc = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres", "phoenix", password));
        redis = RedisClient.create(RedisURI.builder()
                .withHost("127.0.0.1")
                .withPort(Integer.parseInt(setting(data, "port")))
                .withPassword(setting(data, "requirepass").toCharArray())
                .build());
    }

    private static String setting(Path data, String name) throws IOException {
        return Files.readAllLines(data.resolve("redis.conf")).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    /** Whether at least so many messages came, and all of them were answered. */
    boolean answered(int atLeast) {
        return jdbc.sql("SELECT count(*) >= :least AND count(*) FILTER (WHERE status = 'WAITING') = 0 FROM inbox")
                .param("least", atLeast)
                .query(Boolean.class)
                .single();
    }

    /** Every row of every table, bytes as hexadecimal digits. */
    String database() {
        return jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .map(table -> jdbc.sql("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t")
                        .query(String.class)
                        .single())
                .collect(Collectors.joining("\n"));
    }

    /** Every key and value. */
    String redis() {
        try (var connection = redis.connect(new StringCodec(StandardCharsets.ISO_8859_1))) {
            var commands = connection.sync();
            return commands.keys("*").stream()
                    .map(key -> key + "=" + commands.get(key))
                    .collect(Collectors.joining("\n"));
        }
    }

    @Override
    public void close() {
        redis.shutdown();
    }
}
