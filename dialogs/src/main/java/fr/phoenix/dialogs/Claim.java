package fr.phoenix.dialogs;

/**
 * The right to take one turn of a conversation. A held one lasts as long as its lease by the database's clock; one that came with an
 * {@link Inbox.Arrival} holds nothing, and loses against whoever claims or commits first.
 *
 * @param version how many events the conversation had when claimed
 * @param replies how many replies it had
 * @param fence rises with each claim: a commit with an older one is refused
 */
public record Claim(
        ConversationId conversation, PersonId person, Channel channel, long version, long replies, long fence) {}
