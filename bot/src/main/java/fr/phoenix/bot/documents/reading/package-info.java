/**
 * Reads what a person sends: the adapter of the port {@link fr.phoenix.dialogs.documents.DocumentReader}. A file passes a gate,
 * then one of a few child JVMs with limits parses it and hands back its lines with their places. Called through the port only; it must not
 * know any flow.
 */
@NullMarked
package fr.phoenix.bot.documents.reading;

import org.jspecify.annotations.NullMarked;
