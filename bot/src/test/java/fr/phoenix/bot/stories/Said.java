package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;

/** What a person does in one message. */
sealed interface Said {

    record Typed(String text) implements Said {}

    /** Presses a button that was offered; {@code button} is its label or its id. */
    record Tapped(String button) implements Said {}

    record Pasted(Kind kind, String sample) implements Said {}

    record Sent(Kind kind, String sample) implements Said {}

    /** Sends something that cannot be read. */
    record Showed(Medium medium) implements Said {}

    /** Opens the chat, for the first time or again. */
    record Opened() implements Said {}
}
