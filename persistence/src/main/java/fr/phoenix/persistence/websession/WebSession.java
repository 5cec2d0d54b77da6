package fr.phoenix.persistence.websession;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import java.time.Instant;
import java.util.UUID;

/**
 * A web session that is open now.
 *
 * @param id names the session and opens nothing
 * @param expiresAt when it ends if it is not used any more
 */
public record WebSession(UUID id, ConversationId conversation, Account account, Instant expiresAt) {}
