/**
 * The coaches' console: conversations and their transcripts, server-made pages that need no JavaScript. It reads {@code
 * persistence.readmodel} directly, since reading has no rule to protect; it must not write into a conversation.
 */
@NullMarked
package fr.phoenix.bot.console;

import org.jspecify.annotations.NullMarked;
