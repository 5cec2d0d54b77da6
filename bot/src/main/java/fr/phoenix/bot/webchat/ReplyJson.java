package fr.phoenix.bot.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reply as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyJson(
        String id,
        long seq,
        String inReplyTo,
        String kind,
        String text,
        List<ChoiceJson> choices,
        @Nullable DocumentJson document,
        String flow,
        String state,
        String model,
        String language) {

    record ChoiceJson(String id, String label) {}

    record DocumentJson(String name, String mediaType, String url, long bytes) {}

    static ReplyJson of(Outgoing outgoing) {
        var replied = outgoing.replied();
        var reply = replied.reply();
        return new ReplyJson(
                outgoing.id().toString(),
                outgoing.seq(),
                outgoing.inReplyTo().toString(),
                kind(reply),
                reply.words().text(),
                reply instanceof Reply.Choices choices
                        ? choices.choices().stream()
                                .map(choice -> new ChoiceJson(choice.id(), choice.label()))
                                .toList()
                        : List.of(),
                document(reply),
                replied.flow(),
                replied.state(),
                replied.author().model(),
                replied.language().code());
    }

    private static String kind(Reply reply) {
        return switch (reply) {
            case Reply.Text text -> "text";
            case Reply.Choices choices -> "choices";
            case Reply.Document document -> "document";
            case Reply.Picture picture -> "picture";
        };
    }

    private static @Nullable DocumentJson document(Reply reply) {
        return switch (reply) {
            case Reply.Document d -> document(d.file(), d.name(), d.mediaType(), d.bytes());
            case Reply.Picture p -> document(p.file(), p.name(), p.mediaType(), p.bytes());
            case Reply.Text text -> null;
            case Reply.Choices choices -> null;
        };
    }

    private static DocumentJson document(FileId file, Words name, String mediaType, long bytes) {
        return new DocumentJson(name.text(), mediaType, "/api/chat/files/" + file, bytes);
    }
}
