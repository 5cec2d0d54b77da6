package fr.phoenix.bot.telegram;

/** The settings of Telegram cannot work. Message and action are sentences for whoever starts the service, free of secrets. */
final class TelegramMisconfigured extends IllegalStateException {

    private final String action;

    TelegramMisconfigured(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
