package fr.phoenix.bot.chaos;

import fr.phoenix.persistence.PersistenceConfiguration;
import fr.phoenix.persistence.projection.Projector;
import fr.phoenix.persistence.readmodel.ConversationOverview;
import fr.phoenix.persistence.readmodel.TranscriptLine;
import fr.phoenix.persistence.readmodel.Transcripts;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** One conversation as the console shows it. */
    record Shown(ConversationOverview overview, List<TranscriptLine> lines) {
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

    Map<String, Shown> shown() {
        var transcripts = bean(Transcripts.class);
        var shown = new HashMap<String, Shown>();
        int most = Math.toIntExact(transcripts.count());
        for (var overview : most == 0 ? List.<ConversationOverview>of() : transcripts.page(0, most)) {
            shown.put(
                    overview.conversation().toString(),
                    new Shown(overview, transcripts.lines(overview.conversation())));
        }
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
