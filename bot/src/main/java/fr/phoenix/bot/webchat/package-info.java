/** The web chat API: sessions, messages, documents, replies by server-sent events. Called by the widget; it must not know any flow. */
@NullMarked
package fr.phoenix.bot.webchat;

import org.jspecify.annotations.NullMarked;
