package fr.phoenix.bot.telegram;

import fr.phoenix.bot.telegram.Parcels.Kind;
import fr.phoenix.bot.telegram.Parcels.Parcel;
import fr.phoenix.bot.telegram.Styled.Span;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.dialogs.Reply.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** Turns a parcel into a call of the Bot API. */
record Sending(TelegramApi api, Files files) {

    Answer send(Outgoing outgoing, Parcel parcel) throws InterruptedException {
        return switch (parcel) {
            case Parcel.Letter letter -> sendText(outgoing, letter.text(), letter.buttons());
            case Parcel.Enclosure enclosure -> sendFile(outgoing, enclosure);
        };
    }

    /** As bare as can be: no styles, no buttons. Typing an answer stays possible. */
    Answer sendPlain(Outgoing outgoing, Parcel parcel) throws InterruptedException {
        return switch (parcel) {
            case Parcel.Letter letter ->
                sendText(outgoing, Styled.plain(letter.text().text()), List.of());
            case Parcel.Enclosure enclosure ->
                // what is refused as a picture, for its size or shape, may pass as a document
                sendFile(
                        outgoing,
                        new Parcel.Enclosure(
                                enclosure.file(),
                                Kind.DOCUMENT,
                                Styled.plain(enclosure.caption().text())));
        };
    }

    private Answer sendText(Outgoing outgoing, Styled text, List<List<Choice>> buttons) throws InterruptedException {
        var message = SendMessage.builder()
                .chatId(outgoing.account().id())
                .text(text.text())
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build());
        if (!text.spans().isEmpty()) {
            message.entities(entities(text));
        }
        if (!buttons.isEmpty()) {
            message.replyMarkup(Keyboard.markup(buttons));
        }
        return api.call("sendMessage", message.build());
    }

    private Answer sendFile(Outgoing outgoing, Parcel.Enclosure enclosure) throws InterruptedException {
        var file = files.find(outgoing.conversation(), enclosure.file());
        if (file.isEmpty()) {
            // erased meanwhile: what was said about it can still be read
            return sendText(outgoing, enclosure.caption(), List.of());
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("chat_id", outgoing.account().id());
        if (!enclosure.caption().text().isEmpty()) {
            fields.put("caption", enclosure.caption().text());
            fields.put("caption_entities", entities(enclosure.caption()));
        }
        return switch (enclosure.kind()) {
            case DOCUMENT -> api.upload("sendDocument", fields, "document", file.get());
            case PICTURE -> api.upload("sendPhoto", fields, "photo", file.get());
        };
    }

    private static List<MessageEntity> entities(Styled text) {
        return text.spans().stream().map(Sending::entity).toList();
    }

    private static MessageEntity entity(Span span) {
        var entity = MessageEntity.builder().offset(span.start()).length(span.length());
        return switch (span.style()) {
            case Styled.Style.Bold bold -> entity.type("bold").build();
            case Styled.Style.Italic italic -> entity.type("italic").build();
            case Styled.Style.Link link ->
                entity.type("text_link").url(link.url()).build();
        };
    }
}
