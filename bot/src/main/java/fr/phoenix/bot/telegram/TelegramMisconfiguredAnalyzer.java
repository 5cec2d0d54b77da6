package fr.phoenix.bot.telegram;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Makes Boot print the sentence and the action of {@link TelegramMisconfigured} instead of a stack trace. */
final class TelegramMisconfiguredAnalyzer extends AbstractFailureAnalyzer<TelegramMisconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TelegramMisconfigured cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
