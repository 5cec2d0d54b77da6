/**
 * Takes messages in, durably, and takes turns: one lane a conversation, woken by what arrives and by a sweep for what was left. Called by
 * the channels; it must not know any channel or flow.
 */
@NullMarked
package fr.phoenix.bot.intake;

import org.jspecify.annotations.NullMarked;
