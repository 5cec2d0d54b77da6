/**
 * Who writes in the web chat: anonymous sessions known by a bearer token, and one-use tickets for event streams. Called by {@code
 * bot.webchat}; it must not know HTTP, nor what is said.
 */
@NullMarked
package fr.phoenix.persistence.websession;

import org.jspecify.annotations.NullMarked;
