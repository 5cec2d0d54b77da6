package fr.phoenix.dialogs.reminders;

import java.time.Instant;
import java.util.Optional;

/**
 * How things stand when a reminder is due.
 *
 * @param heardAt when the person last wrote
 * @param welcome whether they are of age and were welcomed: others are never reminded
 * @param held whether a coach holds the conversation
 */
public record Circumstances(Instant now, Optional<Instant> heardAt, boolean welcome, boolean held) {}
