/**
 * Our own lists of skills and trades, in French and English, and how they are met in text. Used by CV, letter and evidence; it must
 * not know any of them.
 */
@NullMarked
package fr.phoenix.dialogs.lexicon;

import org.jspecify.annotations.NullMarked;
