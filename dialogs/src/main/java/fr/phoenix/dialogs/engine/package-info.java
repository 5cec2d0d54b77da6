/**
 * Runs conversations: {@link fr.phoenix.dialogs.engine.Conversations} is the only way in. Called by {@code bot}; it works through ports
 * and the catalogue of flows and must not know any flow by name, except that a newcomer is welcomed first.
 */
@NullMarked
package fr.phoenix.dialogs.engine;

import org.jspecify.annotations.NullMarked;
