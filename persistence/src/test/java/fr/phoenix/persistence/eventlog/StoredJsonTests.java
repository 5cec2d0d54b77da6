package fr.phoenix.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Words;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}
