package fr.phoenix.bot.chaos;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.PersistenceConfiguration;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.projection.Projector;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's own reading side on the database of a cluster that was stopped: what it can decrypt, and what a replay makes of the log. */
final class Memory implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** No {@code @Configuration}: the services under test would find it. */
    @Import(PersistenceConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Wiring {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    /** One conversation as it stands in the read models. */
    record Shown(String overview, List<String> lines) {
        Shown {
            lines = List.copyOf(lines);
        }
    }

    Memory(Cluster cluster) {
        var backends = cluster.backends();
        var redis = RedisURI.create("127.0.0.1", backends.redis().port());
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .initializers(each -> ((org.springframework.context.support.GenericApplicationContext) each)
                        .registerBean(RedisClient.class, () -> RedisClient.create(redis)))
                .properties(Map.of(
                        "spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + backends.postgresPort() + "/postgres",
                        "spring.datasource.username", "postgres",
                        "spring.datasource.password", "postgres",
                        "phoenix.master-key-file", cluster.masterKey().toString(),
                        "spring.main.lazy-initialization", "true"))
                .run();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The read models with every column, sealed ones opened. */
    Map<String, Shown> shown() {
        var jdbc = bean(JdbcClient.class);
        var lines = new HashMap<String, List<String>>();
        jdbc.sql("""
                        SELECT c.id, c.person_id, l.version, l.body, (to_jsonb(l) - 'body')::text AS others
                        FROM transcript_line l JOIN conversation c ON c.id = l.conversation_id ORDER BY c.id, l.version""").query(row -> {
            var id = row.getObject("id", UUID.class);
            var place = Place.transcript(new ConversationId(id), row.getLong("version"));
            var key = bean(PersonKeys.class).find(new PersonId(row.getObject("person_id", UUID.class)));
            var body = bean(PayloadCipher.class).open(key.orElseThrow(), place, row.getBytes("body"));
            lines.computeIfAbsent(id.toString(), _ -> new ArrayList<>())
                    .add(row.getString("others") + new String(body, StandardCharsets.UTF_8));
        });
        var shown = new HashMap<String, Shown>();
        jdbc.sql("SELECT conversation_id::text AS id, to_jsonb(o)::text AS columns FROM conversation_overview o")
                .query(row -> {
                    var id = row.getString("id");
                    shown.put(id, new Shown(row.getString("columns"), lines.getOrDefault(id, List.of())));
                });
        return shown;
    }

    /** Makes the read models anew from the log, from its first event. */
    void replay() {
        bean(Projector.class).rebuild();
    }

    @Override
    public void close() {
        context.close();
    }
}
