package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The variables of the contract, read as Spring reads a real environment. */
class TelegramWantedIT {

    @Configuration(proxyBeanMethods = false)
    @Conditional(TelegramWanted.class)
    @EnableConfigurationProperties(TelegramProperties.class)
    static class Probe {

        @Bean
        TelegramSettings settings(TelegramProperties properties, Environment environment) {
            return TelegramSettings.of(properties, environment.getProperty("phoenix.public-url", ""));
        }

        @Bean
        @Conditional(TelegramWanted.ByPolling.class)
        String polling() {
            return "polling";
        }

        @Bean
        @Conditional(TelegramWanted.ByWebhook.class)
        String webhook() {
            return "webhook";
        }
    }

    @ParameterizedTest
    @CsvSource({"TELEGRAM_BOT_TOKEN, ''", "TELEGRAM_BOT_TOKEN, ' '", "TELEGRAM_API_URL, http://localhost"})
    void withoutATokenNothingOfTelegramExists(String name, String value) {
        given(Map.of(name, value)).run(context -> assertThat(context).doesNotHaveBean(TelegramSettings.class));
    }

    @Test
    void aTokenAndEmptyVariablesMeanPolling() {
        given(Map.of("TELEGRAM_BOT_TOKEN", "1:a", "TELEGRAM_MODE", "", "TELEGRAM_API_URL", ""))
                .run(context -> assertThat(context).hasBean("polling").doesNotHaveBean("webhook"));
    }

    @Test
    void theWebhookTakesItsThreeVariables() {
        given(Map.of(
                        "TELEGRAM_BOT_TOKEN", "1:a",
                        "TELEGRAM_MODE", "webhook",
                        "TELEGRAM_WEBHOOK_SECRET", "0123456789abcdef",
                        "PHOENIX_PUBLIC_URL", "https://phoenix.example"))
                .run(context -> assertThat(context).hasBean("webhook").doesNotHaveBean("polling"));
    }

    @Test
    void aHalfSetWebhookStopsTheStartWithAnAnalysis() {
        given(Map.of("TELEGRAM_BOT_TOKEN", "1:a", "TELEGRAM_MODE", "webhook")).run(context -> {
            assertThat(context).hasFailed();
            var analysis = Objects.requireNonNull(
                    new TelegramMisconfiguredAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure())));
            assertThat(analysis.getDescription()).contains("PHOENIX_PUBLIC_URL");
            assertThat(analysis.getAction()).contains("PHOENIX_PUBLIC_URL");
        });
    }

    private static ApplicationContextRunner given(Map<String, Object> environment) {
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
                .withUserConfiguration(Probe.class);
    }
}
