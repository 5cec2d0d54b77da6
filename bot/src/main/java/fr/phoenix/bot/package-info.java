/** The deployable: edges and wiring. It may see every module; no module sees it. */
@NullMarked
package fr.phoenix.bot;

import org.jspecify.annotations.NullMarked;
