/**
 * What a host sees (metrics, the start-up summary), and the jobs that run by the clock: projections, retention, what erasures left. Called
 * by nobody; it must not know personal text.
 */
@NullMarked
package fr.phoenix.bot.operations;

import org.jspecify.annotations.NullMarked;
