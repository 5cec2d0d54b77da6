package fr.phoenix.bot.reminders;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reminders are looked for.
 *
 * @param polling how long one that is due may wait to be noticed, 100 ms to 10 minutes; {@code PHOENIX_REMINDERS_POLLING}
 */
@ConfigurationProperties("phoenix.reminders")
record ReminderProperties(@DefaultValue("10s") Duration polling) {

    ReminderProperties {
        if (polling.toMillis() < 100 || polling.toMinutes() > 10) {
            throw new IllegalArgumentException("PHOENIX_REMINDERS_POLLING is 100ms to 10m");
        }
    }
}
