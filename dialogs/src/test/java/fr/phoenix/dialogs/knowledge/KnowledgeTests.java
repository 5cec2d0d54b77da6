package fr.phoenix.dialogs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnowledgeTests {

    private static final Pattern ADDRESSING =
            Pattern.compile("(?iu)(?<!\\p{L})(?:tu|te|toi|ton|ta|tes|vous|votre|vos)(?!\\p{L})");

    private final Knowledge knowledge = Knowledge.load();

    @Test
    void theSchemesAJobChangerMeetsHaveAnEntry() {
        assertThat(knowledge.topics())
                .contains("cpf", "ptp", "vae", "pmsmp", "bilan", "cep", "demission", "france-travail", "ats");
    }

    @Test
    void frenchEntriesServeTuAndVousAlike() {
        assertThat(knowledge.all(Language.FR))
                .allSatisfy(entry -> assertThat(entry.text() + entry.title()).doesNotContainPattern(ADDRESSING));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryFitsOneTelegramMessage(Language language) {
        assertThat(knowledge.all(language))
                .allSatisfy(entry -> assertThat(entry.text()).hasSizeBetween(200, 1_500));
    }

    @Test
    void anEntryIsOutdatedFromItsDay() {
        var entry = knowledge.entry("cpf", Language.FR).orElseThrow();

        assertThat(entry.outdated(entry.until().minusDays(1))).isFalse();
        assertThat(entry.outdated(entry.until())).isTrue();
    }

    @Test
    void ofTwoNamesTheLongerCounts() {
        assertThat(knowledge.topicIn("le CPF de transition")).contains("ptp");
        assertThat(knowledge.topicIn("le cpf")).contains("cpf");
        assertThat(knowledge.topicIn("le cpfx")).isEmpty();
    }
}
