/**
 * What Redis holds for a while: folded conversations, sealed, behind the port {@code Sessions}, the counts of rate limits, called
 * by {@code bot}, and of tokens, behind the port {@code TokenBudgets}. Losing Redis loses nothing and stops nothing.
 */
@NullMarked
package fr.phoenix.persistence.session;

import org.jspecify.annotations.NullMarked;
