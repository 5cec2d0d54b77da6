package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import fr.phoenix.dialogs.reminders.TimeZones;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads when somebody wants to be reminded, and by whose clock: “rappelle-moi à 18 h”, “rappels le matin”, “fuseau Réunion”, “remind me at
 * 6 pm”. Only as a whole message.
 */
final class ReminderWishes {

    private static final int LONGEST = 80;

    private static final Pattern WHEN = Pattern.compile(
            "(?:rappell?e[rsz]?[ -]moi|(?:mes |les )?rappels?|remind me|(?:my )?reminders?)(?: (?:tous les jours|chaque jour|every day|daily))?"
                    + "(?: (?:a|vers|pour|at|around))? (?<when>.+)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<hour>\\d{1,2}) ?(?:(?:h|heures?|:| ) ?(?<minute>[0-5]\\d)?)? ?(?<half>[ap] ?m)?(?: pile)?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern ZONE = Pattern.compile(
            "(?iU)^\\s*(?:mon |le |my )?(?<asked>fuseau(?: horaire)?|time ?zone|heure de)\\s*:?\\s+(?<place>[\\p{L}'’ _/+0-9-]{2,40}?)\\s*[.!]?\\s*$");

    private ReminderWishes() {}

    static Optional<ReminderRequest> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var zone = ZONE.matcher(text);
        if (zone.matches()) {
            var place = TimeZones.of(zone.group("place")).<ReminderRequest>map(ReminderRequest.In::new);
            boolean plainly = !zone.group("asked").toLowerCase(Locale.ROOT).startsWith("heure");
            return place.or(() -> plainly ? Optional.of(new ReminderRequest.Nowhere()) : Optional.empty());
        }
        var when = WHEN.matcher(Spelling.plain(text));
        return when.matches() ? said(when.group("when")).map(ReminderRequest.At::new) : Optional.empty();
    }

    /** Four digits, as buttons carry them. */
    static Optional<LocalTime> time(String digits) {
        var found = FOUR_DIGITS.matcher(digits);
        return found.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    private static Optional<LocalTime> said(String when) {
        return switch (when) {
            case "matin", "le matin", "in the morning", "morning" -> Optional.of(LocalTime.of(9, 0));
            case "midi", "le midi", "noon", "lunch time" -> Optional.of(LocalTime.of(12, 30));
            case "soir", "le soir", "in the evening", "evening" -> Optional.of(LocalTime.of(18, 30));
            default -> clock(when);
        };
    }

    private static Optional<LocalTime> clock(String when) {
        var found = CLOCK.matcher(when);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group("hour"));
        int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
        var half = found.group("half");
        if (half != null) {
            hour = hour > 12 ? 24 : hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour < 24 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
