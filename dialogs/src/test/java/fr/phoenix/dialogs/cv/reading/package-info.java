/** Tests of what is read in CVs. */
@NullMarked
package fr.phoenix.dialogs.cv.reading;

import org.jspecify.annotations.NullMarked;
