package fr.phoenix.bot.telegram;

import fr.phoenix.bot.telegram.Incoming.Handed;
import fr.phoenix.bot.telegram.Incoming.Ignored;
import fr.phoenix.bot.telegram.Incoming.Said;
import fr.phoenix.bot.telegram.Incoming.Sender;
import fr.phoenix.bot.telegram.Incoming.Tapped;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Content;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads updates, private chats only. Reads trees, not types: a field of an unknown shape spoils its own message at most. */
final class UpdateReader {

    private static final Pattern ADDRESSED_COMMAND = Pattern.compile("^(/[A-Za-z0-9_]+)@[A-Za-z0-9_]+");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TXT = "text/plain";
    private static final Map<String, String> BY_ENDING = Map.of(".pdf", PDF, ".docx", DOCX, ".txt", TXT);

    private UpdateReader() {}

    static Incoming read(JsonNode update) {
        if (update.has("callback_query")) {
            return tap(update, update.path("callback_query"));
        }
        if (update.has("my_chat_member")) {
            return membership(update, update.path("my_chat_member"));
        }
        return update.has("message") ? message(update, update.path("message")) : new Ignored();
    }

    /** In a private chat the bot itself is a member until the person blocks it; whoever lets it in again writes. */
    private static Incoming membership(JsonNode update, JsonNode change) {
        boolean blocked =
                "kicked".equals(change.path("new_chat_member").path("status").asString(""));
        if (!blocked || !isPrivate(change.path("chat"))) {
            return new Ignored();
        }
        return new Said(
                sender(
                        update,
                        change.path("chat"),
                        change.path("from"),
                        change.path("date").asString("")),
                new Message.Left());
    }

    private static Incoming tap(JsonNode update, JsonNode query) {
        var data = query.path("data").asString("");
        var chat = query.path("message").path("chat");
        if (!isPrivate(chat) || data.isBlank() || data.length() > 64) {
            return new Ignored();
        }
        var callback = query.path("id").asString("");
        return new Tapped(sender(update, chat, query.path("from"), callback), new Chosen(data), callback);
    }

    private static Incoming message(JsonNode update, JsonNode message) {
        var from = message.path("from");
        if (!isPrivate(message.path("chat")) || from.path("is_bot").asBoolean(false)) {
            return new Ignored();
        }
        var sender =
                sender(update, message.path("chat"), from, message.path("date").asString(""));
        var document = message.path("document");
        if (document.isObject() && !message.has("animation")) {
            return document(sender, document);
        }
        return new Said(sender, content(message));
    }

    private static Content content(JsonNode message) {
        var text = message.path("text").asString("");
        if (!text.isBlank()) {
            return new Typed(new Words(ADDRESSED_COMMAND.matcher(text).replaceFirst("$1")), Kind.CHAT);
        }
        if (message.has("photo")) {
            return new Unsupported(Medium.PHOTO);
        }
        if (List.of("voice", "audio", "video_note").stream().anyMatch(message::has)) {
            return new Unsupported(Medium.VOICE);
        }
        return new Unsupported(message.has("sticker") ? Medium.STICKER : Medium.OTHER);
    }

    private static Incoming document(Sender sender, JsonNode document) {
        var name = document.path("file_name").asString("");
        var mediaType = mediaType(name, document.path("mime_type").asString(""));
        boolean tooLarge = document.path("file_size").asLong(0) > NewFile.MOST_BYTES;
        var file = document.path("file_id").asString("");
        if (mediaType.isEmpty() || tooLarge || file.isEmpty()) {
            return new Said(sender, new Unsupported(Medium.FILE));
        }
        return new Handed(sender, file, new Words(name.isBlank() ? "document" : name), mediaType);
    }

    /** By the ending, else by what Telegram says; empty when it is not one of ours. */
    private static String mediaType(String name, String said) {
        int dot = name.lastIndexOf('.');
        var byEnding = dot < 0 ? "" : BY_ENDING.getOrDefault(name.substring(dot).toLowerCase(Locale.ROOT), "");
        if (!byEnding.isEmpty()) {
            return byEnding;
        }
        return BY_ENDING.containsValue(said) ? said : "";
    }

    private static boolean isPrivate(JsonNode chat) {
        return "private".equals(chat.path("type").asString("private"))
                && chat.path("id").asLong(0) > 0;
    }

    /** {@code detail} tells updates apart when ids begin again, as after a change of bot or on a test server. */
    private static Sender sender(JsonNode update, JsonNode chat, JsonNode from, String detail) {
        var id = "update-" + update.path("update_id").asLong(0) + (detail.isEmpty() ? "" : "-" + detail);
        return new Sender(
                new Account(Channel.TELEGRAM, chat.path("id").asString("")),
                id.substring(0, Math.min(id.length(), 128)),
                Language.of(from.path("language_code").asString("")),
                SECONDS.matcher(detail).matches() ? Long.parseLong(detail) : 0);
    }
}
