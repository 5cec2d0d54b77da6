package fr.phoenix.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.bot.process.CommandProcess;
import fr.phoenix.bot.process.ServiceProcess;
import fr.phoenix.bot.webchat.Chat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the program, each in a process of its own, between runs of the service on the same data. */
@Timeout(240)
class CommandsIT {

    private static final String NEW_KEY = "bmV1ZXItc2NobHVlc3NlbC1uZXctbWFzdGVyLWtleTE=";

    @TempDir
    Path data;

    @Test
    void anUnknownCommandIsAnsweredWithThoseThereAre() throws Exception {
        var answer = CommandProcess.run(data, Map.of(), "rotate");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.said())
                .contains("There is no command \"rotate\"")
                .contains("rotate-master-key --new-key-file=FILE")
                .contains("rebuild-projections");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void anUnknownOptionAndAMissingOneAreRefused() throws Exception {
        var unknown = CommandProcess.run(data, Map.of(), "rebuild-projections", "--quickly");
        var missing = CommandProcess.run(data, Map.of(), "rotate-master-key");

        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.said()).contains("There is no option --quickly");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.said()).contains("Say which: --new-key-file=FILE");
    }

    @Test
    void aConversationGoesOnUnderTheNewMasterKeyAndTheOldOneIsRefused() throws Exception {
        var key = data.resolve("new-master.key");
        Files.writeString(key, NEW_KEY);
        var withNewKey = Map.of("PHOENIX_MASTER_KEY_FILE", key.toString());
        Chat chat;
        try (var service = ServiceProcess.start(data, Map.of())) {
            chat = Chat.open(service.address(), "fr").welcomed();
            assertThat(chat.say("/checkin").states()).contains("ASKING");
        }
        chat.close();

        var rotated = CommandProcess.run(data, Map.of(), "rotate-master-key", "--new-key-file=" + key);
        var again = CommandProcess.run(data, Map.of(), "rotate-master-key", "--new-key-file=" + key);
        var rebuilt = CommandProcess.run(data, withNewKey, "rebuild-projections");
        var versions = CommandProcess.run(data, withNewKey, "flow-versions");

        assertThat(rotated.said()).contains("The keys of 1 persons are wrapped by the key in " + key);
        assertThat(rotated.code()).isZero();
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.said()).contains("This master key is not the one this database was written with");
        assertThat(rebuilt.said()).contains("made again from the events");
        assertThat(rebuilt.code()).isZero();
        assertThat(versions.said())
                .contains("1 conversations, 1 of them in the middle of something. Nothing was changed.")
                .contains("check-in 2 ASKING_MOOD: 1, stays")
                .contains("consent-check-ins 1 ASKING: 1, stays");
        assertThat(versions.code()).isZero();
        assertThatThrownBy(() -> ServiceProcess.start(data, Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("This master key is not the one this database was written with");
        try (var service = ServiceProcess.start(data, withNewKey);
                var later = chat.at(service.address())) {
            assertThat(later.say("oui").states()).contains("ASKING_MOOD");
            assertThat(later.history(0).states()).contains("ASKING", "ASKING_MOOD");
        }
    }
}
