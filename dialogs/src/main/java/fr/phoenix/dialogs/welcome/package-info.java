/**
 * The first minute: who speaks, in which language and register, for adults only, with what consent. Called by the engine before any other
 * flow.
 */
@NullMarked
package fr.phoenix.dialogs.welcome;

import org.jspecify.annotations.NullMarked;
