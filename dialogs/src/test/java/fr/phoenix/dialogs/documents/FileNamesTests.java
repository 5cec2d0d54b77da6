package fr.phoenix.dialogs.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Clinique des Lilas, Camille Martin, Lettre_Clinique-des-Lilas_Camille-Martin
            L’Œuvre & Cie, Zoé Lefèvre-Nuñez, Lettre_L-OEuvre-Cie_Zoe-Lefevre-Nunez
            Łódź Straße Ångström, Søren Ægidius, Lettre_Lodz-Strasse-Angstrom_Soren-AEgidius
            ../../etc/passwd, a\\b:c*?, Lettre_etc-passwd_a-b-c
            """)
    void names_are_ascii_that_every_system_takes(String company, String person, String name) {
        assertThat(FileNames.of("Lettre", company, person)).isEqualTo(name);
    }

    @Test
    void a_part_without_latin_letters_is_left_out() {
        assertThat(FileNames.of("Lettre", "株式会社", "Camille Martin")).isEqualTo("Lettre_Camille-Martin");
    }

    @Test
    void long_parts_are_cut_between_words_or_at_forty_letters() {
        assertThat(FileNames.of("Établissement d’hébergement pour personnes âgées dépendantes"))
                .isEqualTo("Etablissement-d-hebergement-pour");
        assertThat(FileNames.of("a".repeat(60))).isEqualTo("a".repeat(40));
    }
}
