package fr.phoenix.bot.operations;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.persistence.linking.JdbcLinks;
import fr.phoenix.persistence.privacy.ErasedEvents;
import fr.phoenix.persistence.projection.Projector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What has to be done from time to time: projections follow the log, and what erased people left unreadable is deleted. */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Projector projector;
    private final ErasedEvents erased;
    private final JdbcLinks links;

    Upkeep(Projector projector, ErasedEvents erased, JdbcLinks links) {
        this.projector = projector;
        this.erased = erased;
        this.links = links;
    }

    @Scheduled(fixedDelay = 1_000)
    void project() {
        survive(projector::catchUp);
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 24 * 60 * 60 * 1_000L)
    void purge() {
        survive(() -> erased.purge(ErasedEvents.KEPT));
        survive(links::forgetOld);
    }

    private static void survive(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.warn("a job failed and will be tried again: {}", Failures.describe(e));
        }
    }
}
