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

    /**
     * Whether it may begin a conversation: any message of a person does, except on the web, where a conversation is opened first.
     */
    public boolean opens() {
        return switch (content) {
            case Opened _ -> true;
            case Notice _ -> false;
            case Typed _, Chosen _, Attached _, Unsupported _, CodeShown _ -> account.channel() != Channel.WEB;
        };
    }

    /** What a message can carry. */
    public sealed interface Content {}

    /** What nobody said: the conversation is let know, and answers if it sees fit. Never shown as a message of the person. */
    public sealed interface Notice extends Content {}

    /** A reminder is due; what becomes of it is decided as things stand when it is taken up. */
    public record Due(Occurrence occurrence) implements Notice {}

    /** The person blocked the channel, or is gone from it: nothing reaches them until they write again. */
    public record Left() implements Notice {}

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

    /** A link code was shown; only what it came to is kept. */
    public record CodeShown(Upshot upshot) implements Content {}

    /** What a link code came to. The names are stored. */
    public enum Upshot {
        /** The account came into this conversation, as its first. */
        JOINED,
        /** The same, and left the conversation it had before. */
        LEFT_AND_JOINED,
        /** The account has a conversation of its own and must be sure. */
        ASKED,
        /** It leads to this very conversation. */
        HERE,
        UNKNOWN,
        TOO_MANY,
        /** Written in the web chat, whose menu takes codes. */
        BY_MENU
    }

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
