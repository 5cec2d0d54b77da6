package fr.phoenix.bot.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.phoenix.dialogs.Inbox.Kept;
import fr.phoenix.dialogs.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message of the person as the history shows it; {@code afterSeq} is the last reply they had seen by then. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageJson(
        String messageId,
        String clientMessageId,
        @Nullable String text,
        @Nullable String choice,
        long afterSeq,
        Instant at) {

    static MessageJson of(Kept kept) {
        var text = switch (kept.content()) {
            case Message.Typed typed -> typed.words().text();
            case Message.Attached attached -> attached.name().text();
            case Message.Chosen chosen -> null;
            case Message.Opened opened -> null;
            case Message.CodeShown shown -> null;
            case Message.Unsupported unsupported -> null;
            case Message.Notice notice -> null;
        };
        var choice = kept.content() instanceof Message.Chosen chosen ? chosen.choice() : null;
        return new MessageJson(kept.id().toString(), kept.externalId(), text, choice, kept.afterReply(), kept.at());
    }
}
