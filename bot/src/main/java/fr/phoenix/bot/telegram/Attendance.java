package fr.phoenix.bot.telegram;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.engine.Conversations;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps a person company until their message is answered: what this instance is writing shows as a draft, at most once a second, and
 * "typing…" as long as there is nothing to show.
 *
 * @param unnoticed how long an answer may take before anything shows
 * @param spell how long Telegram shows typing (5 seconds, by the Bot API), less a little
 */
record Attendance(TelegramApi api, Inbox inbox, LiveReplies live, Drafts drafts, Duration unnoticed, Duration spell) {

    /** As long as a turn may take. */
    private static final Duration LONGEST = Conversations.TURN;

    private static final Duration BETWEEN_DRAFTS = Duration.ofSeconds(1);

    /** The last piece and the reply come together: then the reply is enough. */
    private static final Duration SETTLING = Duration.ofMillis(300);

    void until(MessageId message, ConversationId conversation, String chat) throws InterruptedException {
        var news = new News();
        Optional<Draft> draft = Optional.empty();
        try (var watch = live.watch(conversation, news)) {
            news.replyWithin(unnoticed);
            long end = System.nanoTime() + LONGEST.toNanos();
            while (end - System.nanoTime() > 0 && !inbox.answered(message)) {
                if (news.takeReply() && draft.isPresent()) {
                    draft.get().end();
                    draft = Optional.empty();
                }
                if (draft.isEmpty()) {
                    draft = drafts.open(chat);
                }
                if (news.soFar().isEmpty()) {
                    api.call("sendChatAction", Map.of("chat_id", chat, "action", "typing"));
                }
                spend(news, draft);
            }
        } finally {
            if (draft.isPresent()) {
                draft.get().end();
            }
        }
    }

    /** One spell, or until a reply. */
    private void spend(News news, Optional<Draft> draft) throws InterruptedException {
        long end = System.nanoTime() + spell.toNanos();
        for (var left = spell; left.isPositive(); left = Duration.ofNanos(end - System.nanoTime())) {
            if (draft.isEmpty() ? news.replyWithin(left) : news.anythingWithin(left)) {
                if (news.replyWithin(SETTLING)) {
                    return;
                }
                var text = news.soFar();
                if (draft.isPresent() && draft.get().show(text)) {
                    news.known(text);
                }
                if (news.replyWithin(BETWEEN_DRAFTS)) {
                    return;
                }
            }
        }
    }
}
