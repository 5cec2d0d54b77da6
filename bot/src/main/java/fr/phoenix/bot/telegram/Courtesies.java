package fr.phoenix.bot.telegram;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.MessageId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Small signs that keep a person from wondering: the spinner of a pressed button goes, "typing…" shows while an answer takes long. Each is
 * tried once on its own virtual thread, and nothing depends on it.
 */
final class Courtesies {

    private static final int MOST_AT_ONCE = 200;

    private final TelegramApi api;
    private final Inbox inbox;
    private final Duration unnoticed;
    private final Duration shown;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    /**
     * @param unnoticed how long an answer may take before typing shows
     * @param shown how long Telegram shows it (5 seconds, by the Bot API), less a little
     */
    Courtesies(TelegramApi api, Inbox inbox, Duration unnoticed, Duration shown) {
        this.api = api;
        this.inbox = inbox;
        this.unnoticed = unnoticed;
        this.shown = shown;
    }

    void answerCallback(String callback) {
        aside(() -> api.call("answerCallbackQuery", Map.of("callback_query_id", callback)));
    }

    /** Shows typing until the message is answered, for as long as a turn may take. */
    void showTyping(Account account, MessageId message) {
        aside(() -> {
            Thread.sleep(unnoticed);
            for (int times = 0; times < 10 && !inbox.answered(message); times++) {
                api.call("sendChatAction", Map.of("chat_id", account.id(), "action", "typing"));
                Thread.sleep(shown);
            }
        });
    }

    private void aside(Courtesy courtesy) {
        if (!room.tryAcquire()) {
            return;
        }
        Thread.ofVirtual().name("telegram-courtesy").start(() -> {
            try {
                courtesy.pay();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // a courtesy: whoever stores or sends meets the same trouble and says so
            } finally {
                room.release();
            }
        });
    }

    private interface Courtesy {
        void pay() throws InterruptedException;
    }
}
