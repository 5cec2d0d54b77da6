package fr.phoenix.bot.telegram;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.MessageId;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Small signs that keep a person from wondering: the spinner of a pressed button goes, and while an answer takes long, it shows.
 * Each has a virtual thread of its own, and nothing depends on it.
 */
final class Courtesies {

    private static final int MOST_AT_ONCE = 200;

    private final TelegramApi api;
    private final Attendance attendance;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    Courtesies(TelegramApi api, Attendance attendance) {
        this.api = api;
        this.attendance = attendance;
    }

    void answerCallback(String callback) {
        aside(() -> api.call("answerCallbackQuery", Map.of("callback_query_id", callback)));
    }

    /** Shows that an answer is on its way, and what there is of it, for as long as a turn may take. */
    void attend(Account account, ConversationId conversation, MessageId message) {
        aside(() -> attendance.until(message, conversation, account.id()));
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
