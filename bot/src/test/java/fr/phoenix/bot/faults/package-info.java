/**
 * Faults on purpose: a wire that can be cut, refused and stalled, and the tests that say what the turn protocol does then. Tests of other
 * packages may use {@link fr.phoenix.bot.faults.TcpProxy}; nothing here knows a flow or a channel's wording.
 */
@NullMarked
package fr.phoenix.bot.faults;

import org.jspecify.annotations.NullMarked;
