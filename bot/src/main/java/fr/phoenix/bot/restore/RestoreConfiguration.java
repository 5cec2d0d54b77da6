package fr.phoenix.bot.restore;

import fr.phoenix.persistence.privacy.RestoreGuard;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.Ordered;

/** Puts the guard before everything: what starts, who is answered, and what readiness says. */
@Configuration(proxyBeanMethods = false)
class RestoreConfiguration {

    /** In the place of Boot's, with the same time to stop. */
    @Bean(name = AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
    ClosedLifecycle closedLifecycle(RestoreGuard guard, LifecycleProperties properties) {
        var lifecycle = new ClosedLifecycle(guard);
        lifecycle.setTimeoutPerShutdownPhase(
                properties.getTimeoutPerShutdownPhase().toMillis());
        return lifecycle;
    }

    @Bean
    FilterRegistrationBean<ClosedDoor> closedDoor(RestoreGuard guard) {
        var door = new FilterRegistrationBean<>(new ClosedDoor(guard));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return door;
    }

    @Bean
    HealthIndicator erasuresHealthIndicator(RestoreGuard guard) {
        return () ->
                guard.isOpen() ? Health.up().build() : Health.outOfService().build();
    }

    @Bean
    Reopening reopening(RestoreGuard guard, ConfigurableApplicationContext context) {
        return new Reopening(guard, context);
    }
}
