package fr.phoenix.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the host's own database lets nobody in, by the class of the SQL state, and nothing of the address or its password. */
final class UnreachableDatabaseAnalysis extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("08")) {
            return new FailureAnalysis(
                    "The database of SPRING_DATASOURCE_URL cannot be reached.",
                    "Start it, or correct the variable; without the variable the embedded PostgreSQL is used.",
                    cause);
        }
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    "The database of SPRING_DATASOURCE_URL refuses the user or the password.",
                    "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    cause);
        }
        if (state.equals("3D000")) {
            return new FailureAnalysis(
                    "The database that SPRING_DATASOURCE_URL names does not exist on its server.",
                    "Create it, or correct the name at the end of the variable.",
                    cause);
        }
        return null;
    }
}
