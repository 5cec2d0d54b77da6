package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MultipartFormTests {

    @Test
    void a_text_file_goes_with_its_name_its_charset_and_every_byte() {
        var letter = "Zoé\r\n\r\nJ’aime « l’œuvre » : 1 200 €\r\n";
        var form = new MultipartForm();

        form.field("caption", "Ta lettre est prête");
        form.file(
                "document",
                new NewFile(
                        new FileId(new UUID(0, 1)),
                        new Words("Lettre_Clinique_Zoe.txt"),
                        "text/plain;charset=UTF-8",
                        letter.getBytes(StandardCharsets.UTF_8)));

        assertThat(new String(form.bytes(), StandardCharsets.UTF_8))
                .contains(
                        "name=\"caption\"",
                        "Ta lettre est prête",
                        "filename=\"Lettre_Clinique_Zoe.txt\"\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\n"
                                + letter + "\r\n--");
    }
}
