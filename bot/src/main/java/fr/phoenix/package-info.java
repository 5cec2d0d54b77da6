/** The root of Phoenix: only the application class lives here. */
@NullMarked
package fr.phoenix;

import org.jspecify.annotations.NullMarked;
