package fr.phoenix.bot.operations;

import java.util.List;

/**
 * A setting as a host meets it; the table in the documentation is made from this list.
 *
 * @param property what Spring makes of the variable's name
 * @param byDefault what holds when it is not set; a value in backticks is exactly that value
 */
record Setting(String variable, String property, String byDefault, String meaning) {

    static final List<Setting> ALL = List.of(
            new Setting("SERVER_PORT", "server.port", "`8080`", "the port for HTTP; 0 for any free one"),
            new Setting(
                    "PHOENIX_PUBLIC_URL",
                    "phoenix.public-url",
                    "none",
                    "how people reach the service, for example `https://phoenix.example.org`: for the webhook, invitations and the widget"),
            new Setting(
                    "PHOENIX_WIDGET_ORIGINS",
                    "phoenix.widget-origins",
                    "own origin",
                    "exact origins that may embed the chat, separated by commas"),
            new Setting(
                    "PHOENIX_DATA_DIR",
                    "phoenix.data-dir",
                    "`./data`",
                    "embedded data, the generated master key, the invitation of the first coach"),
            new Setting(
                    "PHOENIX_MASTER_KEY_FILE",
                    "phoenix.master-key-file",
                    "generated in the data directory, only with embedded PostgreSQL",
                    "a file with 32 bytes in base64, which wrap the key of every person; required with a database of your own"),
            new Setting(
                    "PHOENIX_RETENTION_MESSAGES",
                    "phoenix.retention.messages",
                    "`7d`",
                    "how long what came in and went out is kept beside the events, once it is settled; 1 to 90 days"),
            new Setting(
                    "PHOENIX_RETENTION_UPLOADS",
                    "phoenix.retention.uploads",
                    "`24h`",
                    "how long files that people sent, pictures drawn of them, and exports sent as files, are kept; 1 hour to 30 days"),
            new Setting(
                    "PHOENIX_RETENTION_TRANSCRIPTS",
                    "phoenix.retention.transcripts",
                    "`365d`",
                    "how long after the last message of a person everything about them is erased; 30 days to 5 years"),
            new Setting(
                    "PHOENIX_RETENTION_AUDIT",
                    "phoenix.retention.audit",
                    "`365d`",
                    "how long the record of which coach read what is kept; 30 days to 5 years"),
            new Setting(
                    "PHOENIX_REMINDERS_POLLING",
                    "phoenix.reminders.polling",
                    "`10s`",
                    "how long a reminder that is due may wait to be noticed; 100 ms to 10 minutes"),
            new Setting(
                    "PHOENIX_ERASURE_FILE",
                    "phoenix.erasure-file",
                    "`erasures.list` in the data directory",
                    "the list of erasures outside of the database, which a restore does not take back; best on another disk"),
            new Setting(
                    "SPRING_DATASOURCE_URL",
                    "spring.datasource.url",
                    "embedded PostgreSQL",
                    "`jdbc:postgresql://…` of the event store"),
            new Setting("SPRING_DATASOURCE_USERNAME", "spring.datasource.username", "none", "its user"),
            new Setting("SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", "none", "the user's password"),
            new Setting(
                    "SPRING_FLYWAY_USER",
                    "spring.flyway.user",
                    "the user above",
                    "who owns the tables, when that is another user; changes them at the start"),
            new Setting(
                    "SPRING_FLYWAY_PASSWORD", "spring.flyway.password", "the password above", "that user's password"),
            new Setting(
                    "SPRING_DATA_REDIS_URL",
                    "spring.data.redis.url",
                    "embedded Redis",
                    "`redis://user:password@host:port/0`, `rediss://` for TLS; a cache, nothing is lost with it"),
            new Setting(
                    "GEMINI_API_KEY",
                    "gemini.api-key",
                    "none: offline model",
                    "lets Gemini plan and write; tried first"),
            new Setting(
                    "GEMINI_BASE_URL",
                    "gemini.base-url",
                    "Google's",
                    "where Gemini is; ends in `/v1beta`, without a slash after it"),
            new Setting(
                    "GEMINI_MODEL",
                    "gemini.model",
                    "none: one a tier, see below",
                    "one model for all tiers that have none of their own"),
            new Setting(
                    "OPENAI_BASE_URL",
                    "openai.base-url",
                    "OpenAI's, when there is a key",
                    "a server that speaks OpenAI's language, yours for example; tried after Gemini"),
            new Setting("OPENAI_API_KEY", "openai.api-key", "none", "its key, when it wants one"),
            new Setting("OPENAI_MODEL", "openai.model", "`gpt-4o-mini`", "which model"),
            new Setting("OLLAMA_BASE_URL", "ollama.base-url", "none", "where an Ollama is; tried last"),
            new Setting("OLLAMA_MODEL", "ollama.model", "`llama3.2`", "which model"),
            new Setting(
                    "PHOENIX_MODELS_TASK_PLAN",
                    "phoenix.models.task.plan",
                    "`lite`",
                    "the tier of the models that understand a message: `lite`, `flash` or `pro`"),
            new Setting(
                    "PHOENIX_MODELS_TASK_REFLECT",
                    "phoenix.models.task.reflect",
                    "`flash`",
                    "the tier of those that write a reflection in the check-in"),
            new Setting(
                    "PHOENIX_MODELS_TASK_DRAFT",
                    "phoenix.models.task.draft",
                    "`pro`",
                    "the tier of those that write a letter"),
            new Setting(
                    "PHOENIX_MODELS_TASK_CRITIQUE",
                    "phoenix.models.task.critique",
                    "`flash`",
                    "the tier of those that open the critique of a CV"),
            new Setting(
                    "PHOENIX_MODELS_TASK_REWRITE",
                    "phoenix.models.task.rewrite",
                    "`flash`",
                    "the tier of those that reword lines of a CV"),
            new Setting(
                    "PHOENIX_MODELS_GEMINI_LITE",
                    "phoenix.models.gemini.lite",
                    "`gemini-3.5-flash-lite`",
                    "the model of Gemini for the tier `lite`"),
            new Setting(
                    "PHOENIX_MODELS_GEMINI_FLASH",
                    "phoenix.models.gemini.flash",
                    "`gemini-3.8-flash`",
                    "the model of Gemini for the tier `flash`"),
            new Setting(
                    "PHOENIX_MODELS_GEMINI_PRO",
                    "phoenix.models.gemini.pro",
                    "`gemini-3.8-flash`",
                    "the model of Gemini for the tier `pro`"),
            new Setting(
                    "PHOENIX_MODELS_OPENAI_LITE",
                    "phoenix.models.openai.lite",
                    "`OPENAI_MODEL`",
                    "the model of OpenAI for the tier `lite`"),
            new Setting(
                    "PHOENIX_MODELS_OPENAI_FLASH",
                    "phoenix.models.openai.flash",
                    "`OPENAI_MODEL`",
                    "the model of OpenAI for the tier `flash`"),
            new Setting(
                    "PHOENIX_MODELS_OPENAI_PRO",
                    "phoenix.models.openai.pro",
                    "`OPENAI_MODEL`",
                    "the model of OpenAI for the tier `pro`"),
            new Setting(
                    "PHOENIX_MODELS_OLLAMA_LITE",
                    "phoenix.models.ollama.lite",
                    "`OLLAMA_MODEL`",
                    "the model of Ollama for the tier `lite`"),
            new Setting(
                    "PHOENIX_MODELS_OLLAMA_FLASH",
                    "phoenix.models.ollama.flash",
                    "`OLLAMA_MODEL`",
                    "the model of Ollama for the tier `flash`"),
            new Setting(
                    "PHOENIX_MODELS_OLLAMA_PRO",
                    "phoenix.models.ollama.pro",
                    "`OLLAMA_MODEL`",
                    "the model of Ollama for the tier `pro`"),
            new Setting(
                    "PHOENIX_MODELS_ATTEMPT_LIMIT",
                    "phoenix.models.attempt-limit",
                    "`20s`",
                    "one call of a model, at most"),
            new Setting(
                    "PHOENIX_MODELS_FAST_LIMIT",
                    "phoenix.models.fast-limit",
                    "`15s`",
                    "all calls to understand one message, at most"),
            new Setting(
                    "PHOENIX_MODELS_STREAMING",
                    "phoenix.models.streaming",
                    "`true`",
                    "whether people see a long text while a model writes it"),
            new Setting(
                    "PHOENIX_MODELS_IDLE_LIMIT",
                    "phoenix.models.idle-limit",
                    "`10s`",
                    "how long a model that has begun such a text may fall silent before it is given up"),
            new Setting(
                    "PHOENIX_MODELS_BUDGET_PERSON_PER_DAY",
                    "phoenix.models.budget.person-per-day",
                    "`200000`",
                    "tokens a day that models may take for one person, then the offline model answers; 0 for no limit"),
            new Setting(
                    "PHOENIX_MODELS_BUDGET_GLOBAL_PER_DAY",
                    "phoenix.models.budget.global-per-day",
                    "`10000000`",
                    "tokens a day for everybody together; 0 for no limit"),
            new Setting("TELEGRAM_BOT_TOKEN", "telegram.bot-token", "none: Telegram off", "the token of @BotFather"),
            new Setting("TELEGRAM_API_URL", "telegram.api-url", "Telegram's", "an own Bot API server"),
            new Setting(
                    "TELEGRAM_MODE",
                    "telegram.mode",
                    "`polling`",
                    "`polling` or `webhook`; the latter needs `PHOENIX_PUBLIC_URL` and `TELEGRAM_WEBHOOK_SECRET`"),
            new Setting(
                    "TELEGRAM_WEBHOOK_SECRET",
                    "telegram.webhook-secret",
                    "none",
                    "16 to 256 letters, digits, `_` or `-`, by which calls of the webhook are known"),
            new Setting(
                    "TELEGRAM_POLL_TIMEOUT",
                    "telegram.poll-timeout",
                    "`25s`",
                    "how long Telegram holds a poll open when nothing comes"),
            new Setting(
                    "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                    "logging.structured.format.console",
                    "none: plain lines",
                    "`logstash`, `ecs` or `gelf`: one JSON object a line"),
            new Setting(
                    "LOGGING_FILE_NAME",
                    "logging.file.name",
                    "`logs/phoenix.json` in the data directory",
                    "the log as JSON, rotated at 10 MB, kept for 7 days"));
}
