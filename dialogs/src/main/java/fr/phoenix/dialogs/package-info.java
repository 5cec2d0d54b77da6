/**
 * What a guided conversation is. {@link fr.phoenix.dialogs.engine.Conversations} is the only way in; everything that touches the
 * world outside is a port declared here. Called by {@code bot}; it must not know Spring, SQL, HTTP or any model.
 */
@NullMarked
package fr.phoenix.dialogs;

import org.jspecify.annotations.NullMarked;
