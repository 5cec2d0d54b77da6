/**
 * Our own lists of skills and trades, in French and English, how they are met in text, and how any list beside a class is read
 * ({@code WordList}). Used by CV, letter, evidence and whoever else has a list; it must not know any of them.
 */
@NullMarked
package fr.phoenix.dialogs.lexicon;

import org.jspecify.annotations.NullMarked;
