package fr.phoenix.bot.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reply while it is written: a draft of Telegram's, which vanishes with the reply or after 30 s, or else a message without a sound
 * that is edited, and deleted at the end. Each call is tried once, when there is room; after a refusal this reply is shown no further.
 * Used by one thread.
 */
final class Draft {

    private static final String NOTHING_YET = "…";
    private static final int MOST_DELETIONS = 3;
    private static final Duration BEFORE_DELETING_AGAIN = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    private final Drafts drafts;
    private final TelegramApi api;
    private final Pace pace;
    private final String chat;
    private final int id;
    private OptionalInt placeholder = OptionalInt.empty();
    private boolean given;

    Draft(Drafts drafts, TelegramApi api, Pace pace, String chat, int id) {
        this.drafts = drafts;
        this.api = api;
        this.pace = pace;
        this.chat = chat;
        this.id = id;
    }

    /** False when it is worth another try a moment later. */
    boolean show(String soFar) throws InterruptedException {
        if (given) {
            return true;
        }
        if (!pace.spare(chat)) {
            return false;
        }
        var text = soFar.isEmpty()
                ? NOTHING_YET
                : Styled.markdown(soFar).split(Parcels.MOST_TEXT).getFirst().text();
        if (drafts.known()) {
            return draft(text);
        }
        return placeholder.isPresent() ? edit(placeholder.getAsInt(), text) : place(text);
    }

    private boolean draft(String text) throws InterruptedException {
        var answer = api.call("sendMessageDraft", Map.of("chat_id", chat, "draft_id", id, "text", text));
        if (answer instanceof Answer.Refused refused && (refused.code() == 400 || refused.code() == 404)) {
            LOG.info("Telegram takes no drafts; replies that are being written show as a message that is edited");
            drafts.unknown();
            return false;
        }
        return shown(answer);
    }

    private boolean place(String text) throws InterruptedException {
        var answer = api.call(
                "sendMessage",
                Map.of(
                        "chat_id",
                        chat,
                        "text",
                        text,
                        "disable_notification",
                        true,
                        "link_preview_options",
                        Map.of("is_disabled", true)));
        if (answer instanceof Answer.Done done
                && done.result().path("message_id").isInt()) {
            placeholder = OptionalInt.of(done.result().path("message_id").asInt());
        }
        return shown(answer);
    }

    private boolean edit(int message, String text) throws InterruptedException {
        return shown(api.call("editMessageText", Map.of("chat_id", chat, "message_id", message, "text", text)));
    }

    private boolean shown(Answer answer) {
        given = !(answer instanceof Answer.Done)
                && !(answer instanceof Answer.Refused refused && refused.mentions("not modified"));
        return true;
    }

    /** The reply is there, or not going to come. */
    void end() throws InterruptedException {
        try {
            if (placeholder.isPresent()) {
                delete(placeholder.getAsInt());
            }
        } finally {
            drafts.closed(chat);
        }
    }

    private void delete(int message) throws InterruptedException {
        for (int tries = 1; tries <= MOST_DELETIONS; tries++) {
            switch (api.call("deleteMessage", Map.of("chat_id", chat, "message_id", message))) {
                case Answer.Done done -> {
                    return;
                }
                case Answer.Refused refused -> {
                    if (refused.code() != 429 && refused.code() < 500) {
                        return;
                    }
                    Thread.sleep(refused.retryAfter()
                            .filter(rest -> rest.compareTo(LONGEST_REST) < 0)
                            .orElse(BEFORE_DELETING_AGAIN));
                }
                case Answer.Unreached unreached -> Thread.sleep(BEFORE_DELETING_AGAIN);
                case Answer.Unclear unclear -> Thread.sleep(BEFORE_DELETING_AGAIN);
            }
        }
    }
}
