/**
 * Telegram: updates in (long polling or webhook), replies out, on the same engine as the web. Exists only when a token is set. It hands
 * messages to the intake and is called by the courier; it must not know any flow.
 */
@NullMarked
package fr.phoenix.bot.telegram;

import org.jspecify.annotations.NullMarked;
