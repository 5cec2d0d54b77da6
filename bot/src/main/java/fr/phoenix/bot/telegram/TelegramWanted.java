package fr.phoenix.bot.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches when a bot token is set; an empty variable, as compose files leave it, counts as not set. */
final class TelegramWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !setting(context, "telegram.bot-token").isEmpty();
    }

    private static String setting(ConditionContext context, String name) {
        return context.getEnvironment().getProperty(name, "").strip();
    }

    /** Matches when Telegram is to post updates. */
    static final class ByWebhook implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return "webhook".equalsIgnoreCase(setting(context, "telegram.mode"));
        }
    }

    /** Matches in every other case; {@link TelegramSettings} refuses modes that do not exist. */
    static final class ByPolling implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new ByWebhook().matches(context, metadata);
        }
    }
}
