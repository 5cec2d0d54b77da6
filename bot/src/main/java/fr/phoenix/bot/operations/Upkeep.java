package fr.phoenix.bot.operations;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.persistence.privacy.ErasedEvents;
import fr.phoenix.persistence.projection.Projector;
import fr.phoenix.persistence.retention.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What has to be done from time to time: projections follow the log, what has been kept for long enough goes, and what erased people left
 * unreadable is deleted.
 */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Projector projector;
    private final ErasedEvents erased;
    private final Retention retention;

    Upkeep(Projector projector, ErasedEvents erased, Retention retention) {
        this.projector = projector;
        this.erased = erased;
        this.retention = retention;
    }

    @Scheduled(fixedDelay = 1_000)
    void project() {
        survive(projector::catchUp);
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 24 * 60 * 60 * 1_000L)
    void purge() {
        survive(() -> erased.purge(ErasedEvents.KEPT));
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 60 * 60 * 1_000L)
    void retain() {
        survive(() -> {
            var swept = retention.enforce();
            if (!swept.nothing()) {
                LOG.info("kept for long enough, now gone: {}", swept);
            }
        });
    }

    private static void survive(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.warn("a job failed and will be tried again: {}", Failures.describe(e));
        }
    }
}
