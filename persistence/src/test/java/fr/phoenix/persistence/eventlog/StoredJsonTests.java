package fr.phoenix.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Profile;
import fr.phoenix.dialogs.Words;
import java.nio.charset.StandardCharsets;
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
}
