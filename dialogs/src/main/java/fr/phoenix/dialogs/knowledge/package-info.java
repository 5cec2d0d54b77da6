/**
 * What Phoenix knows about schemes and tools a job changer asks about in passing: short entries, dated, with their sources. Called by the
 * engine; it must not know flows or models.
 */
@NullMarked
package fr.phoenix.dialogs.knowledge;

import org.jspecify.annotations.NullMarked;
