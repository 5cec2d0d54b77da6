package fr.phoenix.dialogs;

/**
 * What came in, free of any channel's types.
 *
 * @param account who wrote
 * @param externalId the channel's own id of this message (client message id, Telegram update id): repeated deliveries carry the
 *     same one; at most 128 characters
 * @param language the language the channel suggests; used only to begin a conversation
 */
public record Message(Account account, String externalId, Language language, Content content) {

    public Message {
        if (externalId.isBlank() || externalId.length() > 128) {
            throw new IllegalArgumentException("an external id has 1 to 128 characters");
        }
    }

    /** Whether it may begin a conversation: any message does, except on the web, where a conversation is opened first. */
    public boolean opens() {
        return account.channel() != Channel.WEB || content instanceof Opened;
    }

    /** What a message can carry. */
    public sealed interface Content {}

    /** The person opened the conversation and has said nothing yet. */
    public record Opened() implements Content {}

    /** Something typed. */
    public record Typed(Words words, Kind kind) implements Content {}

    /** A button pressed; {@code choice} is the id the reply offered, at most 64 characters. */
    public record Chosen(String choice) implements Content {
        public Chosen {
            if (choice.isBlank() || choice.length() > 64) {
                throw new IllegalArgumentException("a choice id has 1 to 64 characters");
            }
        }
    }

    /** A file, stored with the message; {@code digest} is its SHA-256 in hexadecimal. */
    public record Attached(FileId file, Words name, String mediaType, long bytes, String digest, Kind kind)
            implements Content {}

    /** Something Phoenix cannot read. */
    public record Unsupported(Medium medium) implements Content {}

    /** What the channel says a text or a file is. */
    public enum Kind {
        CHAT,
        OFFER,
        CV
    }

    /** Media that get a kind explanation instead of an answer. */
    public enum Medium {
        PHOTO,
        VOICE,
        STICKER,
        FILE,
        OTHER,
        /** Stored, and no longer to be opened. */
        LOST
    }
}
