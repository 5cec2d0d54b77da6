package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import java.time.Instant;

/**
 * The turn that something is asked of the orchestrator in: which message it answers (the same question for the same message need not be
 * paid twice), whose budget it is, and when it must be over.
 */
public record TurnContext(MessageId message, PersonId person, Instant deadline) {}
