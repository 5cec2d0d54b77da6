/**
 * From a past trade to what an offer asks for: which of it is usually practised there. The letter's questions call it; it knows nothing of
 * the person and claims nothing about them.
 */
@NullMarked
package fr.phoenix.dialogs.letter.bridge;

import org.jspecify.annotations.NullMarked;
