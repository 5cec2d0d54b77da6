/**
 * What Redis holds for a while: folded conversations, sealed, behind the port {@code Sessions}, and the counts of rate limits, called
 * by {@code bot}. Losing Redis loses nothing and stops nothing.
 */
@NullMarked
package fr.phoenix.persistence.session;

import org.jspecify.annotations.NullMarked;
