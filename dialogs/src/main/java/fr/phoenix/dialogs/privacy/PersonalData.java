package fr.phoenix.dialogs.privacy;

import fr.phoenix.dialogs.ConversationId;
import java.time.Instant;
import java.util.List;

/** Everything stored about a person: handing it over, and forgetting it. */
public interface PersonalData {

    /**
     * All of it, decrypted, as one UTF-8 JSON document: events, messages, replies, profile, files (base64). Files beyond this many bytes
     * in all are listed without their content.
     */
    byte[] export(ConversationId conversation, long mostFileBytes);

    /** Destroys the person's key, then removes what it protected. Irrevocable; erasing twice gives a receipt again. */
    Receipt erase(ConversationId conversation);

    /** What was erased, by stable codes of what was covered ({@code events}, {@code messages}, {@code files}…). */
    record Receipt(String id, Instant at, List<String> covered) {
        public Receipt {
            covered = List.copyOf(covered);
        }
    }
}
