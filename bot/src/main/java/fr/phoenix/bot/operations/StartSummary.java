package fr.phoenix.bot.operations;

import fr.phoenix.bot.documents.reading.ReadingSummary;
import fr.phoenix.persistence.embedded.EmbeddedServers;
import fr.phoenix.persistence.privacy.EventRights;
import fr.phoenix.persistence.privacy.RestoreGuard;
import fr.phoenix.prompts.ModelSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the host, once, what is embedded, what is real and which model answers. Names no secret. */
@Component
class StartSummary {

    private static final Logger LOG = LoggerFactory.getLogger(StartSummary.class);

    private final EmbeddedServers embedded;
    private final ModelSummary models;
    private final EventRights eventRights;
    private final RestoreGuard guard;
    private final Environment environment;
    private final ReadingSummary reading;

    StartSummary(
            EmbeddedServers embedded,
            ModelSummary models,
            EventRights eventRights,
            RestoreGuard guard,
            Environment environment,
            ReadingSummary reading) {
        this.reading = reading;
        this.guard = guard;
        this.embedded = embedded;
        this.models = models;
        this.eventRights = eventRights;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        int port =
                event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 0;
        LOG.info(
                """
                Phoenix is {}: http://localhost:{}
                  database  {}
                  events    {}
                  Redis     {}
                  model     {}
                  files     {}
                  Telegram  {}
                  console   http://localhost:{}/console""",
                guard.isOpen() ? "ready" : "closed until replay-erasures was run",
                port,
                embedded.postgres()
                        ? "embedded PostgreSQL, durable, in " + embedded.dataDirectory()
                        : "PostgreSQL of SPRING_DATASOURCE_URL",
                eventRights.readAndAddOnly()
                        ? "can only be read and added to, by the role of the service"
                        : "are kept from changes by a trigger alone: this database's user may not act as phoenix_app",
                embedded.redis() ? "embedded (a cache: nothing is lost with it)" : "Redis of SPRING_DATA_REDIS_URL",
                models.sentence(),
                reading.sentence(),
                environment.getProperty("telegram.bot-token", "").isBlank()
                        ? "off; set TELEGRAM_BOT_TOKEN to switch it on"
                        : environment.getProperty("telegram.mode", "polling"),
                port);
    }
}
