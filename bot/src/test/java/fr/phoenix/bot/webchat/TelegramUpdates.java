package fr.phoenix.bot.webchat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does in a chat with the bot, as {@code getUpdates} would give it. */
final class TelegramUpdates {

    private final List<Object> updates = new ArrayList<>();
    private final Map<String, Object> chat;
    private final Map<String, Object> from;

    TelegramUpdates(String chatId, String lastName) {
        long id = Long.parseLong(chatId);
        chat = Map.of("id", id, "type", "private", "last_name", lastName);
        from = Map.of(
                "id", id, "is_bot", false, "first_name", "Zéphyrine", "last_name", lastName, "language_code", "fr");
        text("/start");
    }

    void text(String text) {
        message(Map.of("text", text));
    }

    void document(String name) {
        message(Map.of("document", Map.of("file_id", "F", "file_name", name)));
    }

    /** A field of the wrong kind. */
    void broken(String text) {
        message(Map.of("text", List.of(text)));
    }

    void tap(String choice) {
        int id = updates.size() + 1;
        var shown = Map.of("message_id", 1, "date", 1_790_000_000, "chat", chat);
        updates.add(Map.of(
                "update_id",
                id,
                "callback_query",
                Map.of("id", "tap" + id, "from", from, "message", shown, "data", choice)));
    }

    private void message(Map<String, Object> content) {
        int id = updates.size() + 1;
        var message = new HashMap<String, Object>(content);
        message.putAll(Map.of("message_id", id, "date", 1_790_000_000, "chat", chat, "from", from));
        updates.add(Map.of("update_id", id, "message", message));
    }

    byte[] batch() {
        return JsonMapper.shared().writeValueAsBytes(Map.of("ok", true, "result", updates));
    }
}
