package fr.phoenix.prompts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a failed start into two sentences for people; found by Spring Boot through {@code spring.factories}. */
final class HalfSetModelAnalysis extends AbstractFailureAnalyzer<HalfSetModel> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, HalfSetModel cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Change the variables named above and start again. Without any of them the offline model answers.",
                cause);
    }
}
