/** How a failure may be written down. Used by everything that logs one; it must not know anything else of the service. */
@NullMarked
package fr.phoenix.bot.failures;

import org.jspecify.annotations.NullMarked;
