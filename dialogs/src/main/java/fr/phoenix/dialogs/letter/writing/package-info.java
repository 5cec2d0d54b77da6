/**
 * Writes a letter sentence by sentence, each with what it rests on; checks sentences, whoever wrote them; and revises them. Pure functions:
 * the letter's steps call it, and it knows no flow, no channel and no model.
 */
@NullMarked
package fr.phoenix.dialogs.letter.writing;

import org.jspecify.annotations.NullMarked;
