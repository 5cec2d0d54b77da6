package fr.phoenix.persistence.websession;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import java.time.Instant;

/**
 * A web session that is open now.
 *
 * @param expiresAt when it ends if it is not used any more
 */
public record WebSession(ConversationId conversation, Account account, Instant expiresAt) {}
