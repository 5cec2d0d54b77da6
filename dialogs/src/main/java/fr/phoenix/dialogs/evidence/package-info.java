/**
 * What a person said of themselves, with when and where ({@code Evidence}, kept across flows in {@code Memory}), and whether words say more
 * than what they rest on ({@code Claims}). Used wherever something is written about a person; it must not know who wrote it, nor any flow.
 */
@NullMarked
package fr.phoenix.dialogs.evidence;

import org.jspecify.annotations.NullMarked;
