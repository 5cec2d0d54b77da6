/**
 * The letter for one offer as a talk: the offer is read, what the person said and their CV are laid beside it, what is missing is asked
 * for, a letter is planned from nothing else, a model may say its sentences better, each is checked, and the person revises it version by
 * version. {@code offer} reads, {@code bridge} leads from the old trade to the new, {@code writing} writes, checks and revises; none of them
 * knows this package. The engine runs {@link fr.phoenix.dialogs.letter.LetterFlow}; nothing here knows a channel, a model or a file format.
 */
@NullMarked
package fr.phoenix.dialogs.letter;

import org.jspecify.annotations.NullMarked;
