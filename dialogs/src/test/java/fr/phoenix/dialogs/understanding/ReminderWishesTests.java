package fr.phoenix.dialogs.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderWishesTests {

    private final Rules rules = new Rules();

    private Optional<Command> typed(String text) {
        return rules.read(new Message.Typed(new Words(text), Message.Kind.CHAT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rappelle-moi à 18 h | 18:00",
                "Rappelle moi à 18h30 | 18:30",
                "rappelez-moi vers 7 heures | 07:00",
                "rappels à 12:30 | 12:30",
                "rappelle-moi le matin | 09:00",
                "rappels le soir | 18:30",
                "remind me at 6 pm | 18:00",
                "remind me at 12 am | 00:00",
                "reminders at 18:30 | 18:30"
            })
    void a_time_is_read(String text, String time) {
        assertThat(typed(text)).contains(new Command.Remind(new ReminderRequest.At(LocalTime.parse(time))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rappelle-moi à 25 h",
                "rappelle-moi mon rendez-vous",
                "rappeler le CFA à 18 h",
                "je rappelle à 18 h",
                "remind me at 13 pm",
                "faire une pause",
                "rappelle-moi ce que c’est le CPF"
            })
    void what_only_looks_like_it_is_left_alone(String text) {
        assertThat(typed(text)).isEmpty();
    }

    @Test
    void a_place_is_read() {
        assertThat(typed("fuseau Réunion"))
                .contains(new Command.Remind(new ReminderRequest.In(ZoneId.of("Indian/Reunion"))));
        assertThat(typed("Fuseau horaire : Nouvelle-Calédonie"))
                .contains(new Command.Remind(new ReminderRequest.In(ZoneId.of("Pacific/Noumea"))));
        assertThat(typed("time zone America/Cayenne"))
                .contains(new Command.Remind(new ReminderRequest.In(ZoneId.of("America/Cayenne"))));
        assertThat(typed("fuseau Trifouillis")).contains(new Command.Remind(new ReminderRequest.Nowhere()));
    }

    @Test
    void buttons_carry_the_time() {
        assertThat(rules.read(new Message.Chosen("remind-at-1830")))
                .contains(new Command.Remind(new ReminderRequest.At(LocalTime.of(18, 30))));
        assertThat(rules.read(new Message.Chosen("remind-at-9999"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rappels", "mes rappels", "reminders", "/rappels"})
    void settings_are_asked_for(String text) {
        assertThat(typed(text)).contains(new Command.Remind(new ReminderRequest.Show()));
    }

    @ParameterizedTest
    @CsvSource({"stop rappels", "Stop rappel !", "plus de rappels", "stop reminders"})
    void they_are_stopped(String text) {
        assertThat(typed(text)).contains(new Command.Remind(new ReminderRequest.Stop()));
    }

    @Test
    void stop_alone_is_about_the_conversation() {
        assertThat(typed("stop")).contains(new Command.Cancel());
        assertThat(typed("pause")).contains(new Command.Remind(new ReminderRequest.Pause()));
        assertThat(typed("moins souvent")).contains(new Command.Remind(new ReminderRequest.LessOften()));
    }
}
