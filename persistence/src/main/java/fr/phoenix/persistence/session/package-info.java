/**
 * Folded conversations in Redis, sealed, for a while. Called through the port {@code Sessions}; losing Redis loses nothing and stops
 * nothing.
 */
@NullMarked
package fr.phoenix.persistence.session;

import org.jspecify.annotations.NullMarked;
