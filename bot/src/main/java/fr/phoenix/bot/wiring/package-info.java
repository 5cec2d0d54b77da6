/** Puts the modules together and opens at the start what would keep the first person waiting; the only place that asks what time it is. */
@NullMarked
package fr.phoenix.bot.wiring;

import org.jspecify.annotations.NullMarked;
