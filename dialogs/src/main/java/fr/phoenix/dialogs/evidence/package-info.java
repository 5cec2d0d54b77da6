/**
 * Whether words say more than what they rest on. Used wherever something written about a person is about to be shown; it must not know who
 * wrote it, nor any flow.
 */
@NullMarked
package fr.phoenix.dialogs.evidence;

import org.jspecify.annotations.NullMarked;
