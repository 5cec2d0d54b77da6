package fr.phoenix.persistence.crypto;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.ReplyId;

/**
 * Where a payload belongs; authenticated with it, so that bytes moved to another row do not open. Parts are ids, numbers and stable
 * codes, none of which contains a bar.
 */
public record Place(String name) {

    public static Place event(ConversationId stream, long version, String type, int schema) {
        return new Place("event|" + stream + "|" + version + "|" + type + "|" + schema);
    }

    public static Place inbox(ConversationId conversation, MessageId message) {
        return new Place("inbox|" + conversation + "|" + message);
    }

    public static Place outbox(ConversationId conversation, long seq, ReplyId reply) {
        return new Place("outbox|" + conversation + "|" + seq + "|" + reply);
    }

    public static Place fileName(ConversationId conversation, FileId file) {
        return new Place("file-name|" + conversation + "|" + file);
    }

    public static Place fileContent(ConversationId conversation, FileId file) {
        return new Place("file-content|" + conversation + "|" + file);
    }

    public static Place account(Channel channel, ConversationId conversation) {
        return new Place("account|" + channel.code() + "|" + conversation);
    }

    public static Place session(ConversationId conversation, long version) {
        return new Place("session|" + conversation + "|" + version);
    }

    public static Place transcript(ConversationId conversation, long version) {
        return new Place("transcript|" + conversation + "|" + version);
    }

    public static Place memo(MessageId message, String step, String hash) {
        return new Place("memo|" + message + "|" + step + "|" + hash);
    }

    @Override
    public String toString() {
        return name;
    }
}
