/**
 * Whether a word is spelt as a dictionary has it, French and English. Called by the CV's rules; it knows neither CVs nor flows. Lucene's
 * Hunspell stays behind {@code HunspellWords}.
 */
@NullMarked
package fr.phoenix.dialogs.spelling;

import org.jspecify.annotations.NullMarked;
