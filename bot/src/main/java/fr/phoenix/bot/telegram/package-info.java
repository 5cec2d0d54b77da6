/** Telegram by long polling: updates in, replies out, on the same engine. Runs only when a token is set; it must not know any flow. */
@NullMarked
package fr.phoenix.bot.telegram;

import org.jspecify.annotations.NullMarked;
