package fr.phoenix.bot.restore;

import fr.phoenix.persistence.privacy.RestoreGuard;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** Starts lanes, couriers and polls, which are all lifecycles of ours, only when the guard lets them; those of Spring in any case. */
final class ClosedLifecycle extends DefaultLifecycleProcessor {

    private static final String OURS = "fr.phoenix.";

    private final RestoreGuard guard;

    ClosedLifecycle(RestoreGuard guard) {
        this.guard = guard;
    }

    @Override
    protected Map<String, Lifecycle> getLifecycleBeans() {
        var beans = new HashMap<>(super.getLifecycleBeans());
        if (!guard.isOpen()) {
            beans.values().removeIf(ClosedLifecycle::governs);
        }
        return beans;
    }

    /** What answers, sends and fetches; not the servers that are embedded. */
    static boolean governs(Lifecycle bean) {
        return bean.getClass().getName().startsWith(OURS);
    }
}
