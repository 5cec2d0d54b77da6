package fr.phoenix.bot.restore;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.persistence.privacy.RestoreGuard;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks, while the service is closed, whether it may open, and then starts what was left out; while open, keeps the list of erasures whole. */
class Reopening {

    private static final Logger LOG = LoggerFactory.getLogger(Reopening.class);

    private final RestoreGuard guard;
    private final ConfigurableApplicationContext context;

    Reopening(RestoreGuard guard, ConfigurableApplicationContext context) {
        this.guard = guard;
        this.context = context;
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        try {
            if (guard.isOpen()) {
                close();
            } else if (guard.lookAgain()) {
                context.start();
            }
        } catch (RuntimeException e) {
            LOG.warn("whether the service may open could not be seen: {}", Failures.describe(e));
        }
    }

    /** Lanes, couriers and pollers stop; the web is closed by {@link ClosedDoor}. */
    private void close() {
        if (guard.noticeRestore()) {
            context.getBeansOfType(SmartLifecycle.class).values().stream()
                    .filter(ClosedLifecycle::governs)
                    .sorted(Comparator.comparingInt(SmartLifecycle::getPhase).reversed())
                    .forEach(SmartLifecycle::stop);
        }
    }

    /** Other nodes erase as well, and each has a list of its own. */
    @Scheduled(fixedDelay = 60_000)
    void follow() {
        try {
            guard.follow();
        } catch (RuntimeException e) {
            LOG.error(
                    "the list of erasures {} could not be written: {}",
                    guard.file().path(),
                    Failures.describe(e));
        }
    }
}
