/**
 * Operations that are done once and end: the first argument of the program names one. No web server, lane or channel is started for them.
 * Called by {@code PhoenixApplication}; it must not know channels or flows.
 */
@NullMarked
package fr.phoenix.bot.commands;

import org.jspecify.annotations.NullMarked;
