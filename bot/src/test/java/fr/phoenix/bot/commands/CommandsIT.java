package fr.phoenix.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.bot.documents.typesetting.TypesettingConfiguration;
import fr.phoenix.bot.process.CommandProcess;
import fr.phoenix.bot.process.ServiceProcess;
import fr.phoenix.bot.webchat.Chat;
import fr.phoenix.bot.wiring.ClockConfiguration;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.documents.Resume.Work;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The commands of the program, each in a process of its own, between runs of the service on the same data. */
@Timeout(240)
class CommandsIT {

    private static final String NEW_KEY = "bmV1ZXItc2NobHVlc3NlbC1uZXctbWFzdGVyLWtleTE=";

    private static final String CV = """
            Camille Martin
            Aide-soignante
            camille.martin@exemple.fr | 06 12 34 56 78

            Expériences professionnelles
            Aide-soignante
            Clinique des Lilas, Lyon
            mars 2019 – juin 2023
            - Soins quotidiens de 14 résidents, de jour comme de nuit, avec une équipe de six personnes
            - Formation de cinq nouvelles collègues aux gestes de soin et aux transmissions écrites

            Formation
            2018 Diplôme d’État d’aide-soignant, IFAS de Lyon
            """;

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
    void cvsAreReadWithoutADatabaseEachAsALineOfJson() throws Exception {
        var text = data.resolve("cv.txt");
        Files.writeString(text, CV);
        var pdf = data.resolve("cv.pdf");
        try (var context =
                new AnnotationConfigApplicationContext(TypesettingConfiguration.class, ClockConfiguration.class)) {
            Files.write(
                    pdf,
                    context.getBean(Typesetter.class)
                            .typeset(sheet(), Typesetter.Format.PDF)
                            .orElseThrow()
                            .content());
        }
        var broken = data.resolve("broken.pdf");
        Files.writeString(broken, "not a PDF");

        var read = CommandProcess.run(
                data, Map.of(), "read-cv", "--ledger", text.toString(), pdf.toString(), broken.toString());
        var missing = CommandProcess.run(data, Map.of(), "read-cv", text.toString(), "nowhere.pdf");
        var none = CommandProcess.run(data, Map.of(), "read-cv");

        assertThat(read.code()).isZero();
        var lines = read.said().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("{\"file\":\"cv.txt\",\"verdict\":\"legible\"")
                .contains(
                        "\"name\":\"Camille Martin\"",
                        "\"email\":\"camille.martin@exemple.fr\"",
                        "\"score\":",
                        "\"rule\":\"mail\"");
        assertThat(lines.get(1)).contains("\"position\":\"Aide-soignante\"", "\"startDate\":\"2019-03\"");
        assertThat(lines.get(2)).startsWith("{\"file\":\"broken.pdf\",\"problem\":");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.said()).contains("There is no file nowhere.pdf.");
        assertThat(none.said()).contains("Say which files to read");
        assertThat(data.toFile().list()).containsExactlyInAnyOrder("cv.txt", "cv.pdf", "broken.pdf");
    }

    private static Sheet.Cv sheet() {
        return new Sheet.Cv(
                new Words("CV_Martin"),
                Language.FR,
                new Resume(
                        new Basics("Camille Martin", "", "camille.martin@exemple.fr", "", "Lyon", List.of(), ""),
                        List.of(new Work(
                                "Aide-soignante",
                                "Clinique des Lilas",
                                "Lyon",
                                new Dates("2019-03", "2023-06", false),
                                List.of("Soins quotidiens de 14 résidents, de jour comme de nuit"))),
                        List.of(),
                        List.of("Excel"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
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
                .contains("check-in 4 ASKING_MOOD: 1, stays")
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
