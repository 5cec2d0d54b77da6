/**
 * The letter for one offer: the offer is read, the person's facts are asked for, a draft is written from nothing else, and it is
 * set in the French or English form. The engine runs {@link fr.phoenix.dialogs.letter.LetterFlow}; nothing here knows a channel,
 * a model or a file format.
 */
@NullMarked
package fr.phoenix.dialogs.letter;

import org.jspecify.annotations.NullMarked;
