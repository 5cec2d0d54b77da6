package fr.phoenix.dialogs.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.documents.FileNames;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFormTests {

    @Test
    void days_are_written_as_letters_write_them() {
        assertThat(LetterForm.day(LocalDate.of(2026, 11, 22), Language.FR)).isEqualTo("22 novembre 2026");
        assertThat(LetterForm.day(LocalDate.of(2026, 8, 1), Language.FR)).isEqualTo("1er août 2026");
        assertThat(LetterForm.day(LocalDate.of(2026, 8, 1), Language.EN)).isEqualTo("1 August 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Clinique des Lilas  | Zoé Lefèvre   | Lettre_Clinique-des-Lilas_Zoe-Lefevre
                    ''                  | Zoé Lefèvre   | Lettre_Zoe-Lefevre
                    ../../etc/passwd    | <script>      | Lettre_etc-passwd_script
                    Cœur & Fils / 🚀    | ''            | Lettre_Coeur-Fils
                    東京                | Нина          | Lettre
                    """)
    void file_names_are_plain_ascii(String company, String name, String file) {
        assertThat(FileNames.of("Lettre", company, name)).isEqualTo(file);
    }

    @Test
    void file_names_stay_short() {
        assertThat(FileNames.of("Lettre", "a".repeat(300), "b".repeat(300))).hasSizeLessThan(100);
    }
}
