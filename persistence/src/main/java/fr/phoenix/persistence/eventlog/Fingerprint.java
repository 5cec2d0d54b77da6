package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Attached;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Due;
import fr.phoenix.dialogs.Message.Left;
import fr.phoenix.dialogs.Message.Opened;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;

/** What makes two deliveries of a message the same: its kind and text, choice, or the digest of its attachment. */
final class Fingerprint {

    private Fingerprint() {}

    /** A text to be hashed under a key; it holds personal text itself. */
    static String of(Message.Content content) {
        return switch (content) {
            case Opened _ -> "opened";
            case Typed(var words, var kind) -> "typed|" + kind + "|" + words.text();
            case Chosen(var choice) -> "chosen|" + choice;
            case Attached attached -> "attached|" + attached.kind() + "|" + attached.digest();
            case CodeShown(var upshot) -> "code-shown|" + upshot;
            case Unsupported(var medium) -> "unsupported|" + medium;
            case Due(var occurrence) -> "due|" + occurrence.id();
            case Left _ -> "left";
        };
    }
}
