package fr.phoenix.bot.telegram;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Replies shown in Telegram while they are written, one a chat at a time. Remembers until the next start that this Bot API server knows
 * no drafts; then an ordinary message stands for one.
 */
final class Drafts {

    private final TelegramApi api;
    private final Pace pace;
    private final Set<String> chats = ConcurrentHashMap.newKeySet();
    private final AtomicInteger last = new AtomicInteger();
    private volatile boolean known = true;

    Drafts(TelegramApi api, Pace pace) {
        this.api = api;
        this.pace = pace;
    }

    /** Nothing when somebody else shows a draft in this chat. */
    Optional<Draft> open(String chat) {
        return chats.add(chat)
                ? Optional.of(new Draft(this, api, pace, chat, last.incrementAndGet()))
                : Optional.empty();
    }

    void closed(String chat) {
        chats.remove(chat);
    }

    boolean known() {
        return known;
    }

    void unknown() {
        known = false;
    }
}
