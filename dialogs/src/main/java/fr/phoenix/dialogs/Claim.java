package fr.phoenix.dialogs;

/**
 * The right to take one turn of a conversation, for as long as the lease lasts by the database's clock.
 *
 * @param version how many events the conversation had when claimed
 * @param fence rises with each claim: a commit with an older one is refused
 */
public record Claim(ConversationId conversation, PersonId person, Channel channel, long version, long fence) {}
