package fr.phoenix.bot.chaos;

import fr.phoenix.bot.chaos.Broken.Promise;
import fr.phoenix.bot.telegram.TelegramTexts;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what Telegram got against the outbox, chat by chat: every reply that counts as sent came at least once and in order; more often
 * only when the row was doubtful or Telegram had left a try without an answer.
 */
final class TelegramLedger {

    private static final int MOST_REPLIES = 100_000;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Broken broken;
    private int repeats;

    TelegramLedger(JdbcClient jdbc, Outbox outbox, Broken broken) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.broken = broken;
    }

    /** One message that Telegram took. */
    private record Taken(String chat, String text, boolean answered) {}

    /** One reply in the outbox, as texts. */
    private record Wanted(long seq, List<String> texts, String status, boolean doubtful) {}

    /** How many messages Telegram got more than once, all of them excused. */
    int repeats() {
        return repeats;
    }

    void check(Path sent) throws IOException {
        var byChat = new HashMap<String, List<Taken>>();
        for (var line : Files.exists(sent) ? Files.readAllLines(sent) : List.<String>of()) {
            var json = JsonMapper.shared().readTree(line);
            var taken = new Taken(
                    json.path("chat").asString(""),
                    json.path("text").asString(""),
                    json.path("answered").asBoolean());
            byChat.computeIfAbsent(taken.chat(), _ -> new ArrayList<>()).add(taken);
        }
        for (var id : jdbc.sql("SELECT id FROM conversation WHERE channel = 'telegram'")
                .query(UUID.class)
                .list()) {
            var conversation = new ConversationId(id);
            var replies = outbox.after(conversation, 0, MOST_REPLIES);
            if (!replies.isEmpty()) {
                var chat = replies.getFirst().account().id();
                var wanted = new ArrayList<Wanted>();
                var status = status(id);
                replies.forEach(reply -> wanted.add(new Wanted(
                        reply.seq(),
                        TelegramTexts.of(reply.replied()),
                        status.getOrDefault(reply.seq(), ""),
                        reply.doubtful())));
                compare(chat, wanted, byChat.getOrDefault(chat, List.of()));
            }
        }
    }

    private Map<Long, String> status(UUID conversation) {
        var status = new HashMap<Long, String>();
        jdbc.sql("SELECT seq, status FROM outbox WHERE conversation_id = :id")
                .param("id", conversation)
                .query(row -> {
                    status.put(row.getLong("seq"), row.getString("status"));
                });
        return status;
    }

    private void compare(String chat, List<Wanted> wanted, List<Taken> taken) {
        var copies = new HashMap<String, Integer>();
        var excuses = new HashMap<String, Integer>();
        int from = 0;
        for (var one : wanted) {
            boolean sure = one.status().equals("SENT");
            for (var text : one.texts()) {
                int found = indexOf(taken, text, from);
                if (found >= 0) {
                    from = found + 1;
                } else if (sure) {
                    broken.add(Promise.TELEGRAM_MISSED, "chat %s, reply %d".formatted(chat, one.seq()));
                }
                copies.merge(text, 1, Integer::sum);
                if (one.doubtful() || !sure) {
                    excuses.merge(text, 2, Integer::sum);
                }
            }
        }
        taken.stream().filter(one -> !one.answered()).forEach(one -> excuses.merge(one.text(), 1, Integer::sum));
        var times = new HashMap<String, Integer>();
        taken.forEach(one -> times.merge(one.text(), 1, Integer::sum));
        times.forEach((text, number) -> {
            int more = number - copies.getOrDefault(text, 0);
            repeats += Math.max(0, more);
            if (more > excuses.getOrDefault(text, 0)) {
                broken.add(
                        Promise.TELEGRAM_DOUBLED,
                        "chat %s got a text of %d characters %d times for %d replies"
                                .formatted(chat, text.length(), number, copies.getOrDefault(text, 0)));
            }
        });
    }

    private static int indexOf(List<Taken> taken, String text, int from) {
        for (int i = from; i < taken.size(); i++) {
            if (taken.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }
}
