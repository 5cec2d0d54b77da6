package fr.phoenix.dialogs.letter.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Willow Telecom, Manchester                   | Willow Telecom | Manchester
            Customer Advisor - Willow House, Bristol     | Willow House   | Bristol
            Domicile Plus, Trélazé                       | Domicile Plus  | Trélazé
            """)
    void a_head_line_names_who_recruits_and_where(String line, String company, String place) {
        var offer =
                JobOffer.read("Care Assistant\n" + line + "\nRequirements:\n- Patience\n- Driving licence required");

        assertThat(offer.company().map(Span::words)).contains(company);
        assertThat(offer.place().map(Span::words)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Full-time, permanent
            Vendeur confirmé, Lyon
            CDI temps plein, Rennes
            """)
    void other_head_lines_name_nobody(String line) {
        assertThat(JobOffer.read("Offre\n" + line + "\nProfil :\n- Permis B exigé")
                        .company())
                .isEmpty();
    }
}
