package fr.phoenix.bot.telegram;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Content;
import fr.phoenix.dialogs.Words;

/** What one update is to Phoenix. */
sealed interface Incoming {

    /** Something a person sent. */
    sealed interface Sent extends Incoming {
        Sender sender();
    }

    /** Complete as it is. */
    record Said(Sender sender, Content content) implements Sent {}

    /** A button pressed: Telegram shows a spinner on it until the callback is answered. */
    record Tapped(Sender sender, Content content, String callback) implements Sent {}

    /** A document that can be read, still to be fetched. */
    record Handed(Sender sender, String telegramFile, Words name, String mediaType) implements Sent {}

    /** Nothing for us: groups, channels, edits, members coming and going, other bots. */
    record Ignored() implements Incoming {}

    /**
     * Who sent the update, and by which id a repeated delivery is known.
     *
     * @param sentAt seconds since 1970 by Telegram's clock; 0 for a button, whose time is not told
     */
    record Sender(Account account, String externalId, Language language, long sentAt) {

        Message message(Content content) {
            return new Message(account, externalId, language, content);
        }
    }
}
