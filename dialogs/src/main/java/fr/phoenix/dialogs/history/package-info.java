/**
 * The past of a conversation, turn by turn, from its events alone: what it was, what was offered, chosen and said; taken again without a
 * model, or otherwise with another one. Called by the console; it writes nothing, anywhere.
 */
@NullMarked
package fr.phoenix.dialogs.history;

import org.jspecify.annotations.NullMarked;
