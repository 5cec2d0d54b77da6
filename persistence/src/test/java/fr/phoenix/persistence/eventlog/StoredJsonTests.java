package fr.phoenix.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationEvent.ReminderPlanned;
import fr.phoenix.dialogs.ConversationEvent.ReminderSettingChanged;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Profile;
import fr.phoenix.dialogs.ReminderSettings.Setting;
import fr.phoenix.dialogs.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class StoredJsonTests {

    private final StoredJson json = new StoredJson();

    @ParameterizedTest
    @ValueSource(strings = {"", "Élodie a 3 ½ ans d’« expérience »", "👩🏽‍🍳", "tab\tline\nnull\0", "\"}{"})
    void anyTextIsReadBackAsItWas(String text) {
        var fact = new FactRemembered("step", new Words(text));

        assertThat(json.read(json.write(fact), FactRemembered.class)).isEqualTo(fact);
    }

    @Test
    void anEmojiCutInHalfIsStoredAndDoesNotStopTheConversation() {
        var fact = new FactRemembered("step", new Words("courage \uD83D"));

        var back = json.read(json.write(fact), FactRemembered.class);

        assertThat(back.value().text()).startsWith("courage ").hasSize(9);
    }

    @Test
    void classNamesNeverAppear() {
        for (var event : EventSamples.all().values()) {
            assertThat(new String(json.write(event), StandardCharsets.UTF_8)).doesNotContain("fr.phoenix", "@class");
        }
    }

    @Test
    void a_profile_stored_before_there_was_a_gender_is_not_read_as_one_that_chose_none() {
        var stored = new String(json.write(Profile.UNKNOWN), StandardCharsets.UTF_8);
        var before = stored.replace("\"gender\":\"n\",", "");

        assertThat(json.read(stored.getBytes(StandardCharsets.UTF_8), Profile.class))
                .isEqualTo(Profile.UNKNOWN);
        assertThat(before).isNotEqualTo(stored);
        assertThatThrownBy(() -> json.read(before.getBytes(StandardCharsets.UTF_8), Profile.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_fold_is_read_back_with_its_reminders_and_not_at_all_from_before_there_were_any() {
        var conversation = new ConversationId(new UUID(0, 1));
        var claim = new Claim(conversation, new PersonId(new UUID(0, 2)), Channel.TELEGRAM, 0, 0, 0);
        var at = Instant.parse("2026-11-24T08:03:07Z");
        var fold = Conversation.fold(
                claim,
                List.of(
                        new ReminderSettingChanged(Setting.ON, "true"),
                        new ReminderSettingChanged(Setting.SLOT, "18:30"),
                        new ReminderSettingChanged(Setting.ZONE, "Indian/Reunion"),
                        new ReminderSettingChanged(Setting.PACE, "WEEKLY"),
                        new ReminderSettingChanged(Setting.PAUSED_UNTIL, "2026-12-06"),
                        new Reminded(List.of(Occasion.STEP), at),
                        new ReminderPlanned(
                                Occasion.CHECK_IN,
                                Occurrence.of(conversation, 6),
                                LocalDate.of(2026, 12, 6),
                                at,
                                true)));
        var stored = new String(json.write(fold), StandardCharsets.UTF_8);

        assertThat(json.read(stored.getBytes(StandardCharsets.UTF_8), Conversation.class))
                .isEqualTo(fold);
        var before = stored.substring(0, stored.indexOf(",\"reminders\"")) + "}";
        assertThatThrownBy(() -> json.read(before.getBytes(StandardCharsets.UTF_8), Conversation.class))
                .isInstanceOf(JacksonException.class);
    }
}
