/**
 * Keeps the read models in step with the log, on its own and behind it. Called by a timer of {@code bot}; it must not know who reads.
 */
@NullMarked
package fr.phoenix.persistence.projection;

import org.jspecify.annotations.NullMarked;
