package fr.phoenix.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class UnreachableDatabaseAnalysisTests {

    @Test
    void aDatabaseThatLetsNobodyInIsToldInASentenceWithoutItsAddress() {
        assertThat(described("08001")).contains("cannot be reached").doesNotContain("secret");
        assertThat(described("28P01"))
                .contains("refuses the user or the password")
                .doesNotContain("secret");
        assertThat(described("3D000")).contains("does not exist").doesNotContain("secret");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(analysis("42P01")).isNull();
        assertThat(analysis(null)).isNull();
    }

    private static String described(String state) {
        var analysis = analysis(state);
        assertThat(analysis).isNotNull();
        return analysis == null ? "" : analysis.getDescription() + analysis.getAction();
    }

    private static @Nullable FailureAnalysis analysis(@Nullable String state) {
        var failure = new SQLException("jdbc:postgresql://db?password=secret", state);
        return new UnreachableDatabaseAnalysis().analyze(new IllegalStateException(failure));
    }
}
