/** Measures the packaged service from outside, over its public HTTP API. Run by hand; it must not know any class of the service. */
@NullMarked
package fr.phoenix.bot.load;

import org.jspecify.annotations.NullMarked;
