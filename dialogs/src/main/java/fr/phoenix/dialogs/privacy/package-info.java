/** The rights of the person over their data, as a port. Called by the channels; it must not know how data is stored. */
@NullMarked
package fr.phoenix.dialogs.privacy;

import org.jspecify.annotations.NullMarked;
