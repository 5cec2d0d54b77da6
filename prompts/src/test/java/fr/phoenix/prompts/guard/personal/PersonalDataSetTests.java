package fr.phoenix.prompts.guard.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the recognisers find, measured: {@code FIGURE} lines, and floors that hold. */
class PersonalDataSetTests {

    private static final PersonalData PERSONAL = PersonalData.unprepared();
    private static final Kind[] STRICT = {Kind.MAIL, Kind.IBAN, Kind.NIR, Kind.TEL, Kind.BIRTH, Kind.ADDRESS};

    @Test
    void what_is_personal_is_found_and_what_is_not_is_left_alone() {
        var tally = Tally.of(LabelledText.all("personal-data.txt"), PERSONAL);

        tally.print("personal data");
        assertThat(tally.lines()).isGreaterThanOrEqualTo(150);
        assertThat(tally.falseShare()).isLessThanOrEqualTo(0.01);
        for (var kind : STRICT) {
            assertThat(tally.recall(kind)).as("recall of %s", kind).isGreaterThanOrEqualTo(0.95);
            assertThat(tally.precision(kind)).as("precision of %s", kind).isGreaterThanOrEqualTo(0.95);
        }
        assertThat(tally.recall(Kind.NAME)).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.precision(Kind.NAME)).isGreaterThanOrEqualTo(0.95);
    }

    /** The honest figure: these lines were never used to mend a rule. */
    @Test
    void text_that_nobody_tuned_for_is_read_nearly_as_well() {
        var tally = Tally.of(LabelledText.all("personal-data-unseen.txt"), PERSONAL);

        tally.print("personal data unseen");
        assertThat(tally.recall(STRICT)).isGreaterThanOrEqualTo(0.90);
        assertThat(tally.recall(Kind.NAME)).isGreaterThanOrEqualTo(0.75);
        assertThat(tally.falseShare()).isLessThanOrEqualTo(0.10);
    }

    /** Some 500 sentences about careers in which nobody is named. */
    @Test
    void our_own_fixed_wording_names_nobody() {
        var touched = new ArrayList<String>();
        int all = 0;
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle("fr.phoenix.dialogs.texts", language);
            for (var key : texts.keySet()) {
                all++;
                if (!PERSONAL.in(texts.getString(key)).isEmpty()) {
                    touched.add(key + " " + PERSONAL.in(texts.getString(key)));
                }
            }
        }

        touched.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT, "FIGURE personal data in our fixed wording: %d texts, %d touched%n", all, touched.size());
        assertThat(all).isGreaterThan(300);
        assertThat((double) touched.size() / all).isLessThanOrEqualTo(0.01);
    }
}
