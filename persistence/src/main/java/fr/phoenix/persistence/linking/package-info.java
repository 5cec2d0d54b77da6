/**
 * One-time codes that let another account into a conversation, behind the port {@code Links}. Called by the engine and the web chat; it
 * must not know what is said about a code.
 */
@NullMarked
package fr.phoenix.persistence.linking;

import org.jspecify.annotations.NullMarked;
