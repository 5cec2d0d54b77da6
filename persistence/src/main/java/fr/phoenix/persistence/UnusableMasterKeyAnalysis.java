package fr.phoenix.persistence;

import fr.phoenix.persistence.crypto.UnusableMasterKey;
import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that has no usable master key with a sentence instead of a stack trace. */
final class UnusableMasterKeyAnalysis extends AbstractFailureAnalyzer<UnusableMasterKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableMasterKey cause) {
        return new FailureAnalysis(
                Objects.requireNonNull(cause.getMessage()),
                "Nothing was changed. Give Phoenix the right key file and start again.",
                cause);
    }
}
