/**
 * What a message means when no model is needed to tell: commands in both languages, buttons, questions asked in passing. Called by the engine; it must not know
 * any flow beyond the code that starts it.
 */
@NullMarked
package fr.phoenix.dialogs.understanding;

import org.jspecify.annotations.NullMarked;
