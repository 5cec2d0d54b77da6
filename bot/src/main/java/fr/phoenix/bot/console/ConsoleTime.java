package fr.phoenix.bot.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as coaches in France read them. */
final class ConsoleTime {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private ConsoleTime() {}

    static String minutes(Instant instant) {
        return MINUTES.format(instant);
    }
}
