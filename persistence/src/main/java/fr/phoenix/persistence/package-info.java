/**
 * Remembers, and forgets on request: the ports of {@code dialogs} on PostgreSQL and Redis. Called by {@code bot}'s wiring; it must not
 * know flows, prompts or channels' types.
 */
@NullMarked
package fr.phoenix.persistence;

import org.jspecify.annotations.NullMarked;
