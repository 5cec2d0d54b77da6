/**
 * What happens once distress was noticed, as state machines: numbers, two questions about safety, an offer of people, and a question how
 * they have been. Every word is fixed and comes from {@code help}. Played by the engine; it must not know models or how words were noticed.
 */
@NullMarked
package fr.phoenix.dialogs.care;

import org.jspecify.annotations.NullMarked;
