/** The program, and a model's server, as processes and servers of their own, for tests that need more than one JVM. Test code alone. */
@NullMarked
package fr.phoenix.bot.process;

import org.jspecify.annotations.NullMarked;
