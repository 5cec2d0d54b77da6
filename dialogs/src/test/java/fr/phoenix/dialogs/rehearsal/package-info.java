/** Conversations played through the whole engine on in-memory ports. Used by tests here and, as a test-jar, elsewhere. */
@NullMarked
package fr.phoenix.dialogs.rehearsal;

import org.jspecify.annotations.NullMarked;
