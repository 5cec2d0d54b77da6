/** Tests of the letter's sentences, on materials of our own. */
@NullMarked
package fr.phoenix.dialogs.letter.writing;

import org.jspecify.annotations.NullMarked;
