package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Sheet.Appointment;
import fr.phoenix.dialogs.documents.Sheet.Appointment.When;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes an appointment as iCalendar, RFC 5545. A time of day has no zone: it is the reader's, wherever they are (section 3.3.5, form 1). An
 * entry for a whole day does not make anybody busy.
 */
final class ICalendar {

    /** Octets of a line without its end; a longer one is folded (section 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    private ICalendar() {}

    /** @param uid the same for no two files */
    static byte[] write(Appointment appointment, String uid, Instant now) {
        var calendar = new ICalendar();
        calendar.all(appointment, uid, now);
        return calendar.lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void all(Appointment appointment, String uid, Instant now) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Phoenix//Phoenix//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("BEGIN:VEVENT");
        line("UID:" + uid);
        line("DTSTAMP:" + STAMP.format(now));
        when(appointment.when());
        var language = ";LANGUAGE=" + appointment.language().code() + ":";
        line("SUMMARY" + language + escaped(appointment.title().text()));
        if (!appointment.description().isBlank()) {
            line("DESCRIPTION" + language + escaped(appointment.description().text()));
        }
        line("END:VEVENT");
        line("END:VCALENDAR");
    }

    private void when(When when) {
        switch (when) {
            case When.AllDay(var day) -> {
                line("DTSTART;VALUE=DATE:" + DAY.format(day));
                line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
                line("TRANSP:TRANSPARENT");
            }
            case When.At(var start, var lasts) -> {
                line("DTSTART:" + TIME.format(start));
                line("DURATION:PT" + lasts.toMinutes() + "M");
            }
        }
    }

    /** Text of section 3.3.11: no control characters, line ends as {@code \n}. */
    private static String escaped(String text) {
        return text.strip()
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds between characters; the blank that begins a continued line counts. */
    private void line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var character = Character.toString(text.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
        }
        lines.append("\r\n");
    }
}
