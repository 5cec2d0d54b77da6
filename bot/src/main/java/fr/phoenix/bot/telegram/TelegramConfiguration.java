package fr.phoenix.bot.telegram;

import fr.phoenix.bot.delivery.Courier;
import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.intake.Lanes;
import fr.phoenix.bot.telegram.TelegramSettings.Intake;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.texts.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts Telegram together when a token is set; without one nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramWanted.class)
@EnableConfigurationProperties(TelegramProperties.class)
class TelegramConfiguration {

    private static final Backoff BACKOFF =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10), new SecureRandom());

    @Bean
    TelegramSettings telegramSettings(TelegramProperties properties, Environment environment) {
        return TelegramSettings.of(properties, environment.getProperty("phoenix.public-url", ""));
    }

    @Bean
    TelegramApi telegramApi(TelegramSettings settings) {
        return new TelegramApi(settings, TelegramApi.PATIENCE);
    }

    @Bean
    Pace telegramPace() {
        return new Pace(System::nanoTime, Thread::sleep);
    }

    @Bean
    TelegramIntake telegramIntake(
            Lanes lanes, TelegramApi api, Pace pace, Inbox inbox, LiveReplies live, MeterRegistry meters) {
        var downloads = new Downloads(api, () -> new FileId(UUID.randomUUID()), BACKOFF);
        var attendance =
                new Attendance(api, inbox, live, new Drafts(api, pace), Duration.ofSeconds(1), Duration.ofMillis(4500));
        var courtesies = new Courtesies(api, attendance);
        return new TelegramIntake(lanes::receive, downloads, courtesies, meters);
    }

    @Bean
    @Conditional(TelegramWanted.ByWebhook.class)
    RouterFunction<ServerResponse> telegramWebhook(TelegramIntake intake, TelegramSettings settings) {
        var secret = ((Intake.Webhook) settings.intake()).secret();
        return RouterFunctions.route()
                .POST(Intake.Webhook.PATH, new TelegramWebhook(intake, secret)::take)
                .build();
    }

    /** The secret in the header is what lets Telegram in. */
    @Bean
    @Order(0)
    @Conditional(TelegramWanted.ByWebhook.class)
    SecurityFilterChain telegramWebhookAccess(HttpSecurity http) throws Exception {
        return http.securityMatcher(Intake.Webhook.PATH)
                .authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Conditional(TelegramWanted.ByPolling.class)
    TelegramPoller telegramPoller(TelegramApi api, TelegramIntake intake, TelegramSettings settings) {
        return new TelegramPoller(api, intake, settings.pollTimeout(), Duration.ofSeconds(2), BACKOFF);
    }

    @Bean
    BotName botName() {
        return new BotName();
    }

    @Bean
    BotProfile botProfile(TelegramApi api, Texts texts, BotName name, TelegramSettings settings) {
        return new BotProfile(api, texts, name, settings.intake(), BACKOFF);
    }

    @Bean
    TelegramPostman telegramPostman(TelegramApi api, Pace pace, Files files, Texts texts) {
        return new TelegramPostman(new Parcels(texts), new Sending(api, files), pace, System::nanoTime);
    }

    @Bean
    Courier telegramCourier(
            Outbox outbox,
            TelegramPostman postman,
            LiveReplies live,
            MeterRegistry meters,
            Lanes lanes,
            InstantSource clock) {
        return new Courier(
                outbox,
                postman,
                live,
                meters,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                unread -> lanes.receive(left(unread), List.of()),
                clock);
    }

    /** As if they had told: Telegram does when they block the bot while it listens. */
    private static Message left(Outgoing unread) {
        var language = unread.replied().language();
        return new Message(unread.account(), Occurrence.OWN + "left-" + unread.id(), language, new Message.Left());
    }
}
