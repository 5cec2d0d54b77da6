package fr.phoenix.dialogs.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentWordingTests {

    /** The wordings that people agreed to, by purpose and version: a new meaning gets the next version and a new line. */
    private static final Map<String, String> APPROVED = Map.of(
            "ai-processing.1",
            "d917de3e3eafd2d9",
            "check-ins.1",
            "438393fe33928e2f",
            "coach-review.1",
            "4477cfd5974810b2");

    @Test
    void a_consent_is_never_reworded_under_the_same_version() throws Exception {
        var found = new LinkedHashMap<String, String>();
        for (var purpose : Purpose.values()) {
            found.put(purpose.code() + "." + purpose.textVersion(), digest(purpose));
        }

        assertThat(found).isEqualTo(APPROVED);
    }

    private static String digest(Purpose purpose) throws Exception {
        var texts = Texts.load();
        var wording = new StringBuilder();
        var keys = purpose == Purpose.AI_PROCESSING
                ? List.of("welcome.ask-consent", ConsentFlow.text(purpose, "ask"))
                : List.of(ConsentFlow.text(purpose, "ask"));
        for (var key : keys) {
            for (var register : Register.values()) {
                wording.append(texts.say(Language.FR, register, key)).append('\n');
            }
            wording.append(texts.say(Language.EN, Register.VOUS, key)).append('\n');
        }
        var hash =
                MessageDigest.getInstance("SHA-256").digest(wording.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }
}
