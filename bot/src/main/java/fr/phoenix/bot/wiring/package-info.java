/** Puts the modules together; the only place that asks what time it is. */
@NullMarked
package fr.phoenix.bot.wiring;

import org.jspecify.annotations.NullMarked;
