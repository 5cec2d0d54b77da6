package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet.Appointment;
import fr.phoenix.dialogs.documents.Sheet.Appointment.When;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with a library that did not write it. */
class ICalendarTests {

    private static final When ALL_DAY = new When.AllDay(LocalDate.of(2026, 12, 31));
    private static final When AT_HALF_PAST_NINE =
            new When.At(LocalDateTime.of(2026, 11, 28, 9, 30), Duration.ofMinutes(30));

    private final PdfAndDocxTypesetter typesetter =
            new PdfAndDocxTypesetter(() -> new FileId(new UUID(1, 2)), () -> Instant.parse("2026-11-26T08:15:30.5Z"));

    private NewFile made(When when, String title, String description) {
        return typesetter
                .typeset(
                        new Appointment(
                                new Words("Petit-pas"), Language.FR, new Words(title), when, new Words(description)),
                        Format.ICS)
                .orElseThrow();
    }

    private String text(When when, String title, String description) {
        return new String(made(when, title, description).content(), StandardCharsets.UTF_8);
    }

    private static VEvent read(String text) {
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents().getFirst();
    }

    /** Folded lines joined. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n", -1));
    }

    @Test
    void a_day_is_written_as_a_day_and_makes_nobody_busy() {
        assertThat(lines(text(ALL_DAY, "appeler le CFA", "")))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Phoenix//Phoenix//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:00000000-0000-0001-0000-000000000002",
                        "DTSTAMP:20261126T081530Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY;LANGUAGE=fr:appeler le CFA",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "");
        assertThat(read(text(ALL_DAY, "appeler le CFA", ""))
                        .getDateStart()
                        .getValue()
                        .hasTime())
                .isFalse();
    }

    @Test
    void a_time_is_the_readers_own_and_lasts() {
        var text = text(AT_HALF_PAST_NINE, "appeler le CFA", "");

        assertThat(lines(text))
                .contains("DTSTART:20261128T093000", "DURATION:PT30M")
                .doesNotContain("TRANSP");
        var event = read(text);
        assertThat(event.getDateStart().getValue().hasTime()).isTrue();
        assertThat(event.getDuration().getValue().toMillis())
                .isEqualTo(Duration.ofMinutes(30).toMillis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appeler le CFA ; demander les dates, le coût et \\ « l’alternance »",
                "première ligne\nseconde ligne : « ça »",
                "END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
                "🚀 préparer l’entretien à 9 h 30 chez « Les Tilleuls » avec 👩🏽‍🎓 Samira, puis relire mon CV, ma lettre et ma liste de questions",
                "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void any_words_read_back_as_they_were(String words) {
        var text = text(ALL_DAY, words, words);
        var event = read(text);

        assertThat(event.getSummary().getValue()).isEqualTo(words.replace("\r\n", "\n"));
        assertThat(event.getDescription().getValue()).isEqualTo(words.replace("\r\n", "\n"));
        assertThat(Biweekly.parse(text).all()).hasSize(1);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_none_ends_within_a_character() {
        for (int shift = 0; shift < 8; shift++) {
            var text = text(ALL_DAY, "a".repeat(shift) + "é€🚀".repeat(60), "");

            assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
            });
            assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        }
    }

    @Test
    void control_characters_are_left_out() {
        assertThat(read(text(ALL_DAY, "appeler\u0000\u0007 le\tCFA", ""))
                        .getSummary()
                        .getValue())
                .isEqualTo("appeler   le CFA");
    }

    @Test
    void it_is_a_calendar_file_and_no_other_sheet_is() {
        var made = made(ALL_DAY, "appeler le CFA", "");

        assertThat(made.name().text()).isEqualTo("Petit-pas.ics");
        assertThat(made.mediaType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThatThrownBy(() -> typesetter.typeset(ProgressSamples.one(), Format.ICS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_appointment_is_not_made() {
        assertThatThrownBy(() -> new When.At(LocalDateTime.of(2026, 11, 28, 9, 30), Duration.ofSeconds(59)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(typesetter.typeset(
                        new Appointment(
                                new Words("x"), Language.FR, new Words("a".repeat(50_000)), ALL_DAY, new Words("")),
                        Format.ICS))
                .isEmpty();
    }
}
